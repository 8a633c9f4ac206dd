"""Tiers merchants by the risk that they pass the scheme's chargeback threshold next month."""
