// Room card: GraphExport
