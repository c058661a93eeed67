"""Runs foreign models in processes of their own, so that a crash or a hang there costs one sentence here."""
