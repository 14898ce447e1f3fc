// Room card: Diagnostics
