// Room card: GraphViews
