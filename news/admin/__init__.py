"""How editors find articles."""
