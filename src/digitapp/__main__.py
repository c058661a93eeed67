"""`python -m digitapp` is the command `digitapp`, wherever that is installed."""

from digitapp.cli import command

if __name__ == "__main__":
    command()
