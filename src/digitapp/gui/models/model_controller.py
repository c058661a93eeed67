"""Which model answers: the one place that chooses, and shows everywhere what was chosen or refused."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitapp.api import ModelCard
from digitapp.gui.actions import Actions
from digitapp.gui.inference.live_prediction import LivePrediction
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.models.chooser import ModelChooser
from digitapp.gui.settings import Settings
from digitapp.models.registry import Entry


class ModelController(QObject):
    """Stands between the predictor and everything that shows or chooses a model."""

    changed = Signal(object)
    """ModelCard: another model answers from now on."""
    listed = Signal(object)
    """tuple[Entry, ...]: the models there are."""
    message = Signal(str, bool)
    """A sentence for the status; True when something went wrong."""

    def __init__(
        self, predictor: Predictor, live: LivePrediction, chooser: ModelChooser, actions: Actions, settings: Settings
    ) -> None:
        super().__init__(predictor)
        self._predictor, self._live, self._chooser, self._actions = predictor, live, chooser, actions
        self.card: ModelCard | None = None
        """Of the model that answers; None until one is loaded."""
        predictor.listed.connect(self.show_models)
        predictor.loaded.connect(self._show_model)
        predictor.refused.connect(self._refuse)
        predictor.message.connect(lambda sentence: self.message.emit(sentence, True))
        predictor.device_changed.connect(actions.devices.show_devices)
        predictor.device_changed.connect(lambda backend, _, device: settings.keep_device(backend, device))
        for chosen in (chooser.picker.chosen, actions.models.chosen):
            chosen.connect(self.choose)
        actions.devices.chosen.connect(self._choose_device)

    def choose(self, name: str, device: tuple[str, str] | None = None) -> None:
        """Read with another model from now on; `device` is a backend and what its models run on."""
        self.message.emit("", False)
        self._live.start_over()
        self._predictor.choose(name, device=device)

    def show_models(self, entries: tuple[Entry, ...]) -> None:
        """List these models everywhere."""
        self._chooser.set_entries(entries)
        self._actions.models.set_entries(entries)
        self.listed.emit(entries)

    def _choose_device(self, backend: str, device: str) -> None:
        """Have the models of a backend run on another device from now on, if they do."""
        if self.card is not None:
            self.choose(self.card.id, device=(backend, device))

    def _show_model(self, card: ModelCard) -> None:
        """Show the model that answers; what another one said is not shown any more."""
        self.card = card
        self._show_chosen()
        self.changed.emit(card)
        self._live.start_over()

    def _refuse(self, _name: str, sentence: str) -> None:
        self.message.emit(sentence, True)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self.card is not None:
            self._chooser.show_card(self.card)
            self._actions.models.select(self.card.id)
