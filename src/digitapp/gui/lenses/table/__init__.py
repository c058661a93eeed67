"""The lens Table: all numbers that were read, to be corrected, copied and saved."""
