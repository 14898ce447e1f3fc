// Room card: GraphRender
