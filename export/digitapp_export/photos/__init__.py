"""Make pictures of digits, number fields and pages as scanners and phones would, with what is written on each."""
