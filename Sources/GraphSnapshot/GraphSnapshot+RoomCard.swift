// Room card: GraphSnapshot
