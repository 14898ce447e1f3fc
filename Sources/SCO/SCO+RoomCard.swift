// Room card: SCO
