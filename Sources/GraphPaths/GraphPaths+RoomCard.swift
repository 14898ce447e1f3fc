// Room card: GraphPaths
