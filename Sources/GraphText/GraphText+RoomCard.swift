// Room card: GraphText
