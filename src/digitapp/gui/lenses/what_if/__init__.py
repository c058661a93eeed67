"""The lens What if: how far a drawing can be changed before the answer does."""
