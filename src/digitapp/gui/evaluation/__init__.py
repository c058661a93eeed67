"""View > Evaluate: models on labelled sets, their mistakes as drawings, and two models side by side."""
