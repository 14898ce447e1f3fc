// Room card: LocatedYAML
