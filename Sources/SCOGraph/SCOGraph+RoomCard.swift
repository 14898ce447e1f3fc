// Room card: SCOGraph
