"""Run foreign models in separate processes, so that a crash or a hang there is only an error message here."""
