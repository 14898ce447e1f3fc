// Room card: GraphCore
