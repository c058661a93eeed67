"""What the app's actions are called, their first shortcuts, and in which menus they are."""

from __future__ import annotations

from digitapp.language import Marked, mark

ACTIONS: tuple[tuple[str, Marked, str, Marked], ...] = (
    ("new", mark("&New"), "Ctrl+N", mark("Starts a new drawing")),
    ("new_window", mark("New &window"), "Ctrl+Shift+N", mark("Opens another window with a drawing of its own")),
    ("open", mark("&Open …"), "Ctrl+O", mark("Opens a file of drawings, or a picture")),
    ("save", mark("&Save"), "Ctrl+S", mark("Saves the drawing with its strokes")),
    ("save_as", mark("Save &as …"), "Ctrl+Shift+S", mark("Saves the drawing under another name")),
    ("export", mark("&Export as PNG …"), "Ctrl+E", mark("Saves a picture of the drawing")),
    ("export_lens", mark("Save picture of the &lens …"), "", mark("Saves what the open lens shows, as a picture")),
    (
        "add_model",
        mark("&Add model …"),
        "Ctrl+Shift+A",
        mark("Takes a model file into your models and finds out how it is read"),
    ),
    ("add_served", mark("Add serve&d model …"), "", mark("Reads with a model that runs on a server, by its address")),
    (
        "previous",
        mark("&Previous drawing"),
        "PgUp",
        mark("The drawing before this one in the file, or the picture before"),
    ),
    ("next", mark("Ne&xt drawing"), "PgDown", mark("The next drawing in the file, or the next picture")),
    ("quit", mark("&Quit"), "Ctrl+Q", mark("Ends the app; the drawing is there again at the next start")),
    ("undo", mark("&Undo"), "Ctrl+Z", mark("Takes the last edit back")),
    ("redo", mark("&Redo"), "Ctrl+Shift+Z", mark("Does the last edit again that was taken back")),
    ("clear", mark("&Clear"), "Ctrl+Backspace", mark("Takes all ink away; undo brings it back")),
    ("clear_on_canvas", mark("Clear, on the canvas"), "Del", mark("Takes all ink away; undo brings it back")),
    ("copy", mark("Copy as &image"), "Ctrl+C", mark("Copies a picture of the drawing")),
    ("paste", mark("Past&e picture"), "Ctrl+V", mark("Puts the picture or the file on the clipboard onto the canvas")),
    (
        "rotate_left",
        mark("Rotate picture &left"),
        "Ctrl+L",
        mark("Turns the picture, and the ink over it, by a quarter"),
    ),
    (
        "rotate_right",
        mark("Rotate picture &right"),
        "Ctrl+R",
        mark("Turns the picture, and the ink over it, by a quarter"),
    ),
    (
        "crop",
        mark("Cr&op picture"),
        "Ctrl+Shift+X",
        mark("Keeps the part of the picture over which you drag a rectangle"),
    ),
    (
        "single_keys",
        mark("Single-&key shortcuts"),
        "",
        mark("Lets single letters choose pen and eraser while the canvas is used"),
    ),
    ("pen", mark("&Pen"), "P", mark("Draws")),
    ("eraser", mark("&Eraser"), "E", mark("Takes ink away where it passes")),
    ("thinner", mark("&Thinner pen"), "[", mark("Makes the pen thinner")),
    ("thicker", mark("Thic&ker pen"), "]", mark("Makes the pen thicker")),
    ("collect", mark("&Collect drawings"), "Ctrl+K", mark("Draw, press the digit or letter, and draw the next one")),
    ("ask_me", mark("&Ask me"), "Ctrl+Shift+K", mark("Asks for one label after the other, in random order")),
    *(
        (f"sample_{n}", Marked(f"&{n}"), f"D, {n}", mark("Puts a {label} on the canvas that nobody wrote"))
        for n in range(10)
    ),
    *(
        (f"it_was_{n}", Marked(f"&{n}"), f"Alt+{n}", mark("Puts the drawing into your collection as {label}"))
        for n in range(10)
    ),
    (
        "framing",
        mark("&Framing"),
        "F",
        mark("Places the ink as the model was trained to see it; off: see why that matters"),
    ),
    ("compare", mark("&Compare models"), "Ctrl+M", mark("Shows what every model reads in the drawing, side by side")),
    (
        "evaluate",
        mark("&Evaluate models …"),
        "Ctrl+Shift+E",
        mark("Measures models on labelled drawings, and shows their mistakes"),
    ),
    (
        "about_model",
        mark("About t&his model …"),
        "Ctrl+I",
        mark("How well the model reads, what it is, and what its file is"),
    ),
    ("collection", mark("C&ollection"), "Ctrl+T", mark("Shows the drawings that you have collected, by label")),
    ("zoom_in", mark("Zoom &in"), "Ctrl++", mark("Makes all text larger")),
    ("zoom_out", mark("Zoom &out"), "Ctrl+-", mark("Makes all text smaller")),
    ("zoom_reset", mark("&Normal size"), "Ctrl+0", mark("Gives all text the size that suits the screen")),
    (
        "present",
        mark("&Presentation"),
        "F11",
        mark("Shows canvas and answer alone, large; Esc ends it"),
    ),
    ("end_present", mark("End the presentation"), "Esc", mark("Shows everything again")),
    ("help", mark("&Help"), "F1", mark("How to begin, what the words mean, and all keys")),
    ("tour", mark("&Tour"), "", mark("Shows in five steps what the window has")),
    ("shortcuts", mark("&Keyboard shortcuts …"), "", mark("Lists all keys; each can be another one")),
    ("about", mark("&About digitapp"), "", mark("Which version this is, and where to report what goes wrong")),
)
"""Name, text in the menu, shortcut, tooltip, in which "{label}" stands for the text."""
SUBMENUS = {
    "recent": mark("&Recent"),
    "samples": mark("Sa&mples"),
    "sample_of": mark("Sample of a di&git"),
    "it_was": mark("It &was a"),
}
ON_CANVAS = ("pen", "eraser", "thinner", "thicker", "framing", *(f"sample_{n}" for n in range(10)))
"""Have single keys, or two one after the other, which work only while the canvas has the focus."""
MENUS = (
    (
        mark("&File"),
        (
            *("new", "new_window", "open", "recent", "samples", "sample_of"),
            *("save", "save_as", "export", "export_lens", ""),
            *("previous", "next", "", "add_model", "add_served", "", "quit"),
        ),
    ),
    (
        mark("&Edit"),
        (
            *("undo", "redo", "clear", "", "copy", "paste", "", "rotate_left", "rotate_right", "crop", ""),
            *("it_was", "", "single_keys"),
        ),
    ),
    (mark("&Tools"), ("pen", "eraser", "", "thinner", "thicker", "", "framing", "", "collect", "ask_me")),
)
READ_AS = {mark("What they look like"): "auto", mark("One digit"): "digit", mark("A number"): "number"}
APPEARANCE = {
    mark("System"): "system",
    mark("Light"): "light",
    mark("Dark"): "dark",
    mark("High contrast, light"): "high-light",
    mark("High contrast, dark"): "high-dark",
}
"""Maps the texts to `theme.CHOICES`."""
TOOLBAR = ("new", "open", "save", "", "undo", "redo", "clear", "", "pen", "eraser")
