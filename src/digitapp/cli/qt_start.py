"""Start Qt and say on which platform, in a process of its own, since Qt may abort it."""

from PySide6.QtWidgets import QApplication

if __name__ == "__main__":
    print(QApplication([]).platformName())
