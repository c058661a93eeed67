"""The app's actions, with their shortcuts, in the menus and in the toolbar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QRegularExpression, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from digitapp.gui.action_table import ACTIONS, APPEARANCE, MENUS, ON_CANVAS, READ_AS, SUBMENUS, TOOLBAR
from digitapp.gui.canvas.keys import CanvasKeys
from digitapp.gui.canvas.pen_width import PenWidth
from digitapp.gui.language_menu import LanguageMenu
from digitapp.gui.models.device_menu import DeviceMenu
from digitapp.gui.models.menu import ModelMenu
from digitapp.gui.opening import OpeningMenu
from digitapp.gui.shortcuts import Shortcuts
from digitapp.gui.style import icons, theme
from digitapp.gui.style.labels import without_key
from digitapp.language import Marked, tr, translated

_COMPACT_SIDE = 16
"""The side of an icon in the toolbar of a small window."""


class Actions:
    """Create the actions and put them into a window's menus and toolbar; the window connects them."""

    def __init__(self, window: QMainWindow, canvas: QWidget) -> None:
        self._window = window
        self._is_compact = False
        self.menus: dict[str, QMenu] = {}
        """The menus that others fill."""
        self._all = {name: _action(window, text, keys, tip) for name, text, keys, tip in ACTIONS}
        self._make_exclusive(self["pen"], self["eraser"])
        for name in ("framing", "present", "single_keys", "collection", "collect", "ask_me", "crop"):
            self[name].setCheckable(True)
        self._keep_in_reach(canvas)
        for title, names in MENUS:
            self._fill(window.menuBar().addMenu(translated(title)), names)
        for number in range(10):
            self.menus["it_was"].addAction(self[f"it_was_{number}"])
            self[f"it_was_{number}"].setIconText(tr("It was a {label}").format(label=number))
            self.menus["sample_of"].addAction(self[f"sample_{number}"])
            self[f"sample_{number}"].setIconText(tr("Sample of a {label}").format(label=number))
            self[f"sample_{number}"].setData(number)
        view = window.menuBar().addMenu(tr("&View"))
        self._fill(view, ("compare", "evaluate", "collection", "", "zoom_in", "zoom_out", "zoom_reset", "present", ""))
        self.read_as = self._choices(view.addMenu(tr("&Read drawings as")), READ_AS)
        self.appearance = self._choices(view.addMenu(tr("&Appearance")), APPEARANCE)
        self.opening = OpeningMenu(view)
        view.addMenu(self.opening)
        self.languages = LanguageMenu(view)
        view.addMenu(self.languages)
        model_menu = window.menuBar().addMenu(tr("&Model"))
        self._fill(model_menu, ("about_model", ""))
        self.devices = DeviceMenu(model_menu)
        self.models = ModelMenu(model_menu, window)
        self._fill(window.menuBar().addMenu(tr("&Help")), ("help", "tour", "shortcuts", "", "about"))
        self.pen_width = PenWidth()
        self.toolbar = self._make_toolbar()
        buttons = [cast(QToolButton, self.toolbar.widgetForAction(self[name])) for name in ("pen", "eraser")]
        self._canvas_keys = CanvasKeys([self[name] for name in ON_CANVAS], canvas, [*buttons, window.menuBar()])
        self["single_keys"].toggled.connect(self._set_single_keys)
        self["single_keys"].setChecked(True)
        self.keys = Shortcuts(self, window)

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def names(self) -> list[str]:
        """Return the names of all actions, in the order of the menus."""
        return list(self._all)

    def menu_titles(self) -> list[str]:
        """Return the titles of the menus, each with the mark of the letter that opens it."""
        return [action.text() for action in self._window.menuBar().actions()]

    def key(self, name: str) -> QKeySequence:
        """Return the key of an action; that of a single letter also while they are off."""
        return self._canvas_keys.key(self[name]) if name in ON_CANVAS else self[name].shortcut()

    def set_key(self, name: str, key: QKeySequence) -> None:
        """Give an action another key."""
        if name in ON_CANVAS:
            self._canvas_keys.set_key(self[name], key)
            self._set_single_keys(self["single_keys"].isChecked())
        else:
            self[name].setShortcut(key)
            _show_tip(self[name])

    def restyle(self) -> None:
        """Paint the icons in the current theme."""
        for name in filter(None, TOOLBAR):
            self[name].setIcon(icons.icon(name, theme.current()))
        self._fit_icons()

    def set_compact(self, compact: bool) -> None:
        """Make the toolbar smaller, for a small window."""
        self._is_compact = compact
        self._fit_icons()
        for widget in (self.toolbar, *self.toolbar.findChildren(QToolButton)):
            widget.setProperty("compact", compact)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _fit_icons(self) -> None:
        side = _COMPACT_SIDE if self._is_compact else icons.tool_side()
        self.toolbar.setIconSize(QSize(side, side))

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return the text and the shortcut of every action that has one, as the user reads them."""
        native = QKeySequence.SequenceFormat.NativeText
        pairs = ((action.iconText(), action.shortcut().toString(native)) for action in self._all.values())
        return [(text, keys) for text, keys in (*pairs, *self.models.shortcuts()) if keys]

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        for name in names:
            if name in SUBMENUS:
                self.menus[name] = menu.addMenu(translated(SUBMENUS[name]))
            else:
                menu.addAction(self[name]) if name else menu.addSeparator()

    def _keep_in_reach(self, canvas: QWidget) -> None:
        """Have the shortcuts work also while menus and toolbar are hidden."""
        for name, action in self._all.items():
            if name not in ON_CANVAS:
                (canvas if name == "clear_on_canvas" else self._window).addAction(action)
        self["clear_on_canvas"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self["clear_on_canvas"].triggered.connect(self["clear"].trigger)
        self["end_present"].triggered.connect(lambda: self["present"].setChecked(False))
        self["end_present"].setEnabled(False)  # Esc is that of others until then
        self["present"].toggled.connect(self["end_present"].setEnabled)

    def _set_single_keys(self, on: bool) -> None:
        self._canvas_keys.set_on(on)
        for name in ON_CANVAS:
            _show_tip(self[name])
        keys = [self[name].shortcut().toString() for name in ("thinner", "thicker")]
        self.pen_width.set_keys(keys if on else [])

    def _make_exclusive(self, first: QAction, second: QAction) -> None:
        """Keep exactly one of two actions checked; unchecking the second checks the first."""
        group = QActionGroup(self._window)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for action in (first, second):
            action.setCheckable(True)
            group.addAction(action)
            action.toggled.connect(lambda: first.setChecked(not second.isChecked()))
        first.setChecked(True)

    def _choices(self, menu: QMenu, choices: Mapping[Marked, str]) -> QActionGroup:
        """Fill a menu of which one is checked: texts, and the data of each."""
        group = QActionGroup(self._window)
        for text, data in choices.items():
            action = group.addAction(translated(text))
            action.setData(data)
            action.setCheckable(True)
            menu.addAction(action)
        return group

    def _make_toolbar(self) -> QToolBar:
        toolbar = QToolBar(tr("Tools"))
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if not name:
                toolbar.addSeparator()
                continue
            toolbar.addAction(self[name])
            button = cast(QToolButton, toolbar.widgetForAction(self[name]))
            button.setObjectName(name)
            button.setAccessibleName(self[name].iconText())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pen_width.put_into(toolbar)
        self._window.addToolBar(toolbar)
        for bar, said in ((toolbar, tr("More tools")), (self._window.menuBar(), tr("More menus"))):
            for button in bar.findChildren(QToolButton, QRegularExpression("^qt_.*_ext_button$")):
                button.setAccessibleName(said)  # Qt's own, for what there is no room for
        return toolbar


def _action(window: QMainWindow, text: Marked, keys: str, tip: Marked) -> QAction:
    said = translated(text)
    action = QAction(said, window)
    action.setShortcut(QKeySequence(keys))
    action.setIconText(without_key(said).removesuffix("…").rstrip())
    action.setProperty("tip", translated(tip).format(label=action.iconText()))
    action.setStatusTip("")
    _show_tip(action)
    return action


def _show_tip(action: QAction) -> None:
    """Say what an action does, and its shortcut if it has one."""
    tip, keys = action.property("tip"), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
