// Room card: SCOGraphDiagrams
