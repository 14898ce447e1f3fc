// Room card: Graphviz
