// Room card: GraphData
