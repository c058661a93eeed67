<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>Verbindungen zu dem Server, den die Modelldatei nennt</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>das gesamte Netzwerk</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>andere Programme, die es startet</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>das Innere ist nicht zu sehen: Das Backend sagt nichts über die Schichten</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>es lässt sich nicht anlernen: Das Backend kann ihm keinen anderen Kopf geben; ein ONNX-Modell anlernen</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}: Das Backend weiß nicht, welche Eingabe das Modell erwartet; die Modellkarte daneben ablegen</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>die Modellkarte fehlt: als {name} daneben ablegen</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>die Modellkarte {name} ist nicht lesbar ({reason}): erneut kopieren</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>die Modellkarte {name} ist größer als {most} MiB: eine kürzere schreiben</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>das Layout {layout} hat keinen Platz für drei Kanäle</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>mean und std sind nicht ein Wert je Kanal</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>mean oder std ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>ein Batch von {batch} liegt nicht zwischen 1 und 4096 Bildern</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>der Wert für {data} ist keine Genauigkeit mit Intervall</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>der Wert für {data} hat ein {name} von {value}, was nicht sein kann</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>die ID {id} ist kein Name aus Kleinbuchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>der Titel {title} ist nicht eine Zeile aus 1 bis 80 druckbaren Zeichen</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>die Einpassung {framing} ist keine von {names}</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>die Eingabegröße {size} liegt nicht zwischen 4 und 512 Pixeln</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>der Bereich {range} unterscheidet Papier nicht von Tinte</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>die Schwelle {digitness_threshold} der Ziffernähnlichkeit liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>die Ziffernähnlichkeit, ab der es sicher ist, {sure_digitness}, liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>der Name der Merkmale, {name}, ist nicht eine Zeile aus druckbaren Zeichen</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>es sind {count} Labels, nicht 2 bis {most}</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>die Labels sind nicht alle verschieden</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>ein Label ist nicht eine Zeile aus 1 bis 40 druckbaren Zeichen</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>{count} Bilder mit je {sides} Werten auf einmal sind mehr als {most} Werte</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>das Prüfmuster besteht nicht aus {pixels} Bytes und {count} Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>die Wahrscheinlichkeiten des Prüfmusters liegen nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>die Modellkarte ist ungültig: {reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>das Innere ist nicht zu sehen: Das Backend nennt keine Schicht</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>nichts zu lesen</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}, sicher</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}, unsicher</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}, keine Ziffer</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>die Eingabe des Modells</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}: Datei nicht vorhanden; den Namen prüfen</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}: ist ein Ordner; eine Datei darin nennen</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}: nicht lesbar ({reason}); den Namen prüfen</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}: ist keine gewöhnliche Datei; erst als solche speichern</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}: beschädigt ({reason}); erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}: größer als {most} MiB; aufteilen</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}: bräuchte für eine Datei dieser Größe zu viel Speicher; aufteilen</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}: wird entpackt über {ratio}-mal so groß; entpackt speichern</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>die Tabelle hat keine Spalte {drawing} oder {image}; eine ihrer Spalten so nennen</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}: enthält keine Zeichnung; die Datei prüfen</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}: wird gerade von einem anderen Lauf geschrieben; warten oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}); einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}); Platz schaffen</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}: wurde mit anderen Dateien, einem anderen Modell oder anderen Optionen begonnen; löschen oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}: existiert bereits; löschen oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>einer der Prozesse von --jobs endete (Exitcode {exitcode}); noch einmal starten, bei knappem Speicher mit weniger Prozessen</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}: dort antwortet kein Cluster ({reason}); die Adresse prüfen</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}: ist nicht leer; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>--ray braucht Ray, das nicht installiert ist; pip install &quot;digitapp[ray]&quot; ausführen</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}, nichts zu lesen</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer}, dann {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}: vielleicht {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>keine Ziffer: vielleicht {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>unsicher, vielleicht keine Ziffer: {answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>unsicher: {answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}: in diesem Format kann nicht geschrieben werden; den Namen auf .ndjson, .csv oder .parquet enden lassen</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>Parquet braucht pyarrow, das nicht installiert ist; pip install &quot;digitapp[parquet]&quot; ausführen</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>der Speicher reicht dafür nicht; kleinere Dateien oder weniger auf einmal angeben</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}: weder ein Befehl noch eine vorhandene Datei; siehe digitapp --help</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>Es stimmt nur bei wenigen der Zeichnungen überein: Vielleicht ist es für etwas anderes gedacht, oder die Labels haben eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>Hinzugefügt als {model}: {card}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>Jetzt erlauben ({needs})?</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>ausprobieren</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}: es gibt {count} Kandidaten; einen von 1 bis {count} wählen</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}: die Labels sind nicht in UTF-8; in dieser Kodierung speichern</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>wie es seine Bilder erwartet</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>Argument {argument}: {message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>unbekannte Argumente: {arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>diese Argumente fehlen: {arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>nicht zusammen mit Argument {argument} erlaubt</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>überzähliges Argument {text} ignoriert</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>{count} Argument erwartet</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>{count} Argumente erwartet</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>mehrdeutige Option: {option} könnte {options} sein</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>ungültiger Wert für {type}: {text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>ungültige Auswahl: {text} (möglich: {choices})</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: Fehler: {message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>Eine Ziffer zeichnen und sehen, was ein Modell darin liest. Ohne Befehl öffnet sich das Fenster, mit der ersten Zeichnung von FILE oder dem Bild, falls angegeben.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Versionsnummer zeigen und beenden</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>Befehle; nur open braucht einen Bildschirm</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>den Befehl mit einem Fehler beenden, wenn er länger dauert ({default})</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>das Fenster öffnen, mit der ersten Zeichnung von FILE oder dem Bild, falls angegeben</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>die installierten Modelle mit ihrer Genauigkeit auflisten oder die Seite eines Modells zeigen</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>Zeichnungen (.ndjson, .ndjson.gz) und Bilder (PNG, JPEG, BMP) lesen</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>Zahlen lesen: mehrere Ziffern in Zeichnungen (.ndjson, .ndjson.gz) und Bildern, auch ganze Seiten</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>nur die N-te Zeichnung oder Seite jeder Datei</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>ein Modell an Datensätzen mit Labels messen (.ndjson[.gz], IDX, .npz, optdigits, CSV mit Bildern)</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>Modelle an Datensätzen mit Labels vergleichen: Genauigkeit, Übereinstimmung und wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>eine Modelldatei oder ein Modell unter einer Adresse zu den eigenen Modellen hinzufügen</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>sagen, warum ein Modell eine Zeichnung so liest und was seine Antwort ändern würde</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>sagen, was ein Modell liest, während eine Zeichnung entsteht, und wo es seine Meinung ändert</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>die N-te Zeichnung der Datei (1)</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>als X.webp, X.gif, X.csv oder X.json schreiben</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>eigene Beispiele sammeln: list, show, add, relabel, delete, undo</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>einem Modell die eigenen Zeichnungen beibringen: Handschrift, Buchstaben, Zeichen; und messen, was dabei herauskam</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>Versionen, Backends und Modelle ausgeben und was mit ihnen nicht stimmt</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>in so vielen Prozessen lesen (1)</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>ein Modell aus `digitapp models` ({default})</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>IDs aus `digitapp models`, etwa a,b (alle verwendbaren)</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>statt der Einpassung des Modells: mnist, optdigits oder canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>nur Zeichnungen dieser Schreibenden, etwa 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>auch, wie weit sich richtig Gelesenes ändern lässt, bevor die Antwort es tut</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>JSON statt einer Tabelle ausgeben</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>Der Name - steht für die Standardeingabe: Strichzeilen oder ein Bild.</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>eine Tabelle schreiben, .ndjson, .csv oder .parquet; ein abgebrochener Lauf setzt sie fort</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>eine Tabelle schreiben, X.ndjson oder X.parquet; ein abgebrochener Lauf setzt sie fort; oder als X.csv, X.json oder, mit Rahmen, X.png schreiben</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>den Fortschritt zeilenweise auf der Standardfehlerausgabe ausgeben</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>auf einem Ray-Cluster lesen, standardmäßig einem auf diesem Rechner; --out ist dann ein Ordner</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} ist keine Zahl von Sekunden größer als 0</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>alles zeigen, was über dieses Modell bekannt ist</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>einem eigenen Modell einen anderen Namen geben</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>ein eigenes Modell entfernen; seine Dateien bleiben erhalten</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>ein entferntes Modell zurückholen</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>einem Backend eines anderen Pakets erlauben, was es braucht</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>ihm wieder nur den Ordner seines Modells erlauben</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>oder eine Adresse wie http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>wie es heißen soll (Titel der Modellkarte oder Dateiname)</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>Labels seiner Ausgaben der Reihe nach: a,b,c, oder eine Datei mit einem je Zeile</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>den N-ten der Kandidaten nehmen (1)</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>nur die Kandidaten ausgeben</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>das Label, das erklärt werden soll (die Antwort)</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>erklären, warum das eine Label und nicht dieses</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>ein Bild der Belege schreiben</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>ausgeben, was jede Schicht des Modells aus der Zeichnung macht</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>Sammlungen oder Strichdateien</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>das Modell zum Anlernen, eines mit Merkmalen ({default})</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>wie es heißen soll (Name des Ausgangsmodells und „angelernt“)</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>der Variationen und der Aufteilung (0)</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>die Labels behalten, die es hat (ja)</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>auch hinzufügen, wenn es schlechter ist als vorher</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>den erledigten Anteil auf der Standardfehlerausgabe ausgeben</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>mehrere Ziffern je Element lesen; die Labels sind Ziffernfolgen</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>ein anderes Modell an denselben Datensätzen: McNemar-Test und wo sich die beiden unterscheiden</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>auch, welche Zeichnungen als was gelesen werden</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>auch die Genauigkeit nach Label oder Person</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>auch, wie oft Antworten jeder Konfidenz richtig sind</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>auch die Zeichnungen, deren Label wahrscheinlich falsch ist</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>einen Bericht mit den Zeichnungen schreiben, eine HTML-Datei</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>das Gelesene jeder Zeichnung als Tabelle schreiben</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}: eine Adresse kann nur mit predict --ray gelesen und geschrieben werden; eine Datei nennen</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}: die Standardeingabe kann nicht zweimal gelesen werden, was --out nötig machen kann; als Datei speichern</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}: keine Tabelle kann diesen Namen enthalten, er ist nicht UTF-8; die Datei umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}: %n Zeile, davon {before} von vorher</numerusform>
            <numerusform>{path}: %n Zeilen, davon {before} von vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}: %n Zeile</numerusform>
            <numerusform>{path}: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>eine der eigenen Sammlungen oder eine Datei</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>eine der eigenen Sammlungen oder eine Datei; sie wird bei Bedarf angelegt</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>die eigenen Sammlungen auflisten, mit Anzahlen nach Label</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>zeigen, was in einer Sammlung ist: Labels, Schreibende, doppelt Vorhandenes</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>Zeichnungen (.ndjson, .ndjson.gz) und Bilder zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>Beispielen ein anderes Label oder eine andere Person zuordnen</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>Beispiele entfernen; undo holt sie zurück</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>die letzte Label-Änderung oder Löschung rückgängig machen</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>das zuletzt Rückgängiggemachte wiederholen</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>JSON statt Sätzen ausgeben</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>jedes Beispiel mit seiner ID auflisten</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>eines Beispiels, wie show --ids sie auflistet</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>der Name der Person, deren Handschrift es ist</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>In {folder} gibt es noch keine Sammlungen. So entsteht eine: {command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>nach Label</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}, n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>nach Label: {counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>nach Person: {counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>Bilder {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>mehrfach vorhanden {repeated}, davon {contradictory} mit mehreren Labels</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}: würde zu sich selbst hinzugefügt; eine andere Datei oder Sammlung nennen</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>%n Beispiel zu {path} hinzugefügt, dort sind es nun {count}.</numerusform>
            <numerusform>%n Beispiele zu {path} hinzugefügt, dort sind es nun {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}: hat das Format {name}, das `digitapp collection import` liest; diesen Befehl verwenden</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}: {reason}; ein Bild mit einer Ziffer oder einem Zeichen wählen</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>nichts zu ändern: --label, --writer oder beides angeben</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}: es gibt nichts rückgängig zu machen; hinzugefügte Beispiele werden mit delete entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>%n Beispiel ist wieder da.</numerusform>
            <numerusform>%n Beispiele sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>%n Beispiel ist wie zuvor.</numerusform>
            <numerusform>%n Beispiele sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}: es gibt nichts zu wiederholen, da nach der letzten Änderung nichts rückgängig gemacht wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>%n Beispiel erneut geändert.</numerusform>
            <numerusform>%n Beispiele erneut geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>%n Beispiel erneut gelöscht.</numerusform>
            <numerusform>%n Beispiele erneut gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>%n Beispiel geändert. Zum Rückgängigmachen: {command}</numerusform>
            <numerusform>%n Beispiele geändert. Zum Rückgängigmachen: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>%n Beispiel gelöscht. Zum Rückgängigmachen: {command}</numerusform>
            <numerusform>%n Beispiele gelöscht. Zum Rückgängigmachen: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>ohne {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>Zeichnungen und Bilder aus Dateien anderer Formate zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>oder ein Ordner mit einem Ordner je Label</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>statt der jeweils eigenen Angabe</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>eine Sammlung oder jede importierbare Datei in einem anderen Format schreiben</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>eine Datei, die ersetzt wird, oder ein neuer Ordner</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>statt des Formats, das sich aus Name und Inhalt ergibt</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>{count} als {name} gelesen</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>{added} zu {path} hinzugefügt, dort sind es nun {count}.</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}: ist die Sammlung selbst; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>{count} gelesen</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>{count} als {name} geschrieben</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}: diese Einpassung gibt es nicht; eine von {names} wählen</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>von {count} Modellen waren {usable} verwendbar, zwei werden gebraucht ({reasons})</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>von {count} Modellen war keines verwendbar, zwei werden gebraucht ({reasons})</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>1 Modell ist zu wenig zum Vergleichen; zwei oder mehr aus `digitapp models` nennen</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>kein Modell ist zu wenig zum Vergleichen; zwei oder mehr aus `digitapp models` nennen</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}: ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}, n = {n}, {unlabelled} ohne Label</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>alle {count} Modelle stimmen bei {share} überein</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>ms je Element</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>Labels unbekannt</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?: das Modell sagt, dass es keine Ziffer ist</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>und {count} weitere; --json listet alle auf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>es dauerte länger als {seconds}&#xa0;s und wurde beendet; mit --timeout mehr Zeit geben</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>{model} würde mit sich selbst verglichen; nach --against ein anderes Modell nennen</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}, falsche Labels</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}, verändert</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} gilt für einzelne Ziffern; dies oder --numbers weglassen</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}, {model}, Zahlen, n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>Genauigkeit {accuracy} (95-%-Intervall {low} bis {high}), {correct} richtig</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>Ziffernfehlerrate {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>angezweifelt {doubted}, Genauigkeit wenn sicher {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>{time} ms je Element</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}, {model}, n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>nichts zu lesen {nothing}, ECE {ece}, NLL {nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>Labels, die das Modell nicht kennt {unknown}, als falsch gezählt</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>ohne Label {count}, davon {doubted} angezweifelt, AUROC {auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>wahr</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>davon falsch</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>kleinste Konfidenz</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>Elemente, die mit höchster Konfidenz zuerst</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>am häufigsten verlesen als</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>Labels, die falsch sein könnten: {count} von {n}, {confident} davon mit hoher Konfidenz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>eher</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>hohe Konfidenz</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>gegen {against}: es liest {share} richtig</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>wie weit sich die {n} richtig gelesenen ändern lassen, bevor die Antwort es tut:</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>die Hälfte: bis</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>neun von zehn: bis</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>versucht bis</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>dort unverändert</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}: hat keine Zeichnung {index}; ab 1 zählen</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}: hat weniger als {index} Zeichnungen; einen anderen --index wählen</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>bekannte Zeichnungen, die ihr am ähnlichsten sind, nach den Merkmalen des Modells: {labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>bekannte Zeichnungen, die ihr am ähnlichsten sind, nach den Eingabepixeln des Modells: {labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}: die Belege, blau für {target} und orange dagegen</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}: --layers sagt nichts über ein Label; --target, --against und --out weglassen</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>sieht</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>Min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>Max</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>warum {label} ({share}); die Antwort ist {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>warum {label} ({share}) und nicht {other}; die Antwort ist {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>Tinte: {ink} für {label}, {no_ink} dagegen; Stellen ohne Tinte: {paper} dafür, {no_paper} dagegen</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>ohne Stück {piece}, um {x}, {y}: es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>ohne Stück {piece}, um {x}, {y}: gelesen wird {label} ({share})</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}: keine Anzahl von Prozessen; 1 bis {most} angeben</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>nur eines auf einmal: eine ID oder eines von --{names} angeben</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>Das Backend {backend} darf jetzt nur noch den Ordner seines Modells nutzen.</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>Das Backend {backend} braucht nichts, was es nicht nutzen darf.</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>Das Backend {backend} darf jetzt {needs} nutzen. Zum Rückgängigmachen: {command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>{model} heißt jetzt {title}. Zum Rückgängigmachen: {command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>{model} wurde entfernt; seine Dateien bleiben in {folder}. Zum Zurückholen: {command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>{model} ist wieder unter den eigenen Modellen.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>Nichtziffern</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}: nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>told</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>die Ausgabe kann nicht geschrieben werden ({reason}); anderswohin leiten</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>{model} kann nicht sagen, was keine Ziffer ist: Es hält jede Zeichnung für eine</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>--ray braucht --out FOLDER, wohin Parquet-Dateien geschrieben werden; einen nennen</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>{count} gelesen, {speed} je Sekunde</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>{count} gelesen, {speed} je Sekunde, noch {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}: kann das Gelesene nicht aufnehmen; den Namen auf eines von {suffixes} enden lassen</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}: fasst ein Bild, gelesen wurden {count}; eine Datei nennen und mit --index eines daraus</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>{path}: %n Zahl</numerusform>
            <numerusform>{path}: %n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>{digits} Ziffern in {lines} Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}: der Film, %n Moment</numerusform>
            <numerusform>{path}: der Film, %n Momente</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}: weder Strichzeilen noch ein Bild; die README zeigt das Format</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}: ist geschlossen; eine Strichdatei oder ein Bild dorthin leiten</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}: nicht lesbar ({reason}); stattdessen eine Datei nennen</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}: größer als {most} MiB; als Datei speichern und diese nennen</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>anlernen</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}: es ist schlechter als vorher: {reason}; nichts wurde geschrieben; --force fügt es trotzdem hinzu</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}: es ist schlechter als vorher: {reason}; es wurde trotzdem hinzugefügt</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}: enthält {found} Zeichnungen, die verloren gingen; unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}: hat sich geändert, seit diese Zeichnung dort gelesen wurde; unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}: nicht lesbar ({reason}); unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}: wird gerade von einem anderen Fenster gespeichert; danach noch einmal speichern</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>es hat mehr als {most} Punkte</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>ein Punkt liegt mehr als {reach} Seitenlängen außerhalb der Zeichenfläche</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>pen_widths hat nicht eine Breite je Strich</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>{name} hat nicht einen Wert je Punkt</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, Zeile {number}: keine Zeichnung ({reason}); die README zeigt das Format</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}, Zeile {number}: länger als {most} MiB; ist es eine Strichdatei?</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}, Zeile {number}: wird entpackt größer als {most} GiB; aufteilen</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}: hat mehr als {most} Zeilen; aufteilen</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}: nach Zeile {number} beschädigt ({reason}); erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>ein Eintrag davor fehlt</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>mehr als {most} Striche</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}: nicht lesbar ({reason}); die Leserechte prüfen</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}: die Zeichnung kann dort nicht für den nächsten Start aufgehoben werden ({reason}); dort Platz schaffen oder DIGITAPP_STATE auf einen les- und schreibbaren Ordner setzen</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image hat {width} x {height} Pixel, mehr als {most} je Seite</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image ist kein lesbares PNG: {reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size ist nicht eine Breite und eine Höhe von 1 bis {most}</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image hat {count} Pixel statt {width} x {height}</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image ist kein Base64: {reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} und {other} lesen dieselben Zeichnungen richtig.</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>Kein Unterschied, der nicht Zufall sein könnte: Von {count} Zeichnungen, die nur eines der beiden richtig liest, hat {better} {more}, {worse} {fewer} (exakter McNemar-Test, {p}).</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} liest besser: Von {count} Zeichnungen, die nur eines der beiden richtig liest, hat {better} {more}, {worse} {fewer} (exakter McNemar-Test, {p}).</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}: eine IDX-Datei mit falscher Länge; erneut herunterladen</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}: keine IDX-Datei; erneut herunterladen</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}: nicht lesbar ({reason}); erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}: die Label-Datei {name} liegt nicht daneben; dort ablegen</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>es ist auf eine Art gepackt, die NumPy nicht verwendet</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} enthält {kind}, weder Zahlen noch Text</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} hat die Form {shape}</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>{name} hat nicht die Länge, die seine Form verlangt</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}: wird entpackt über {times}-mal so groß; entpackt speichern</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}: keine lesbare .npz-Datei ({reason}); mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>es listet mehr Arrays auf, als eine Bilddatei hat</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}: x mit Form {shape} sind keine Bilder [N, H, W]; umformen</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}: ein Bild mit {width} x {height} Pixeln ist zu groß; verkleinern</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}: {images} Bilder, aber Labels mit Form {labels}; ein Label je Bild angeben</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}: nur Strichdateien nennen die Schreibenden; die Auswahl der Schreibenden weglassen</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}: unbekannter Dateityp; .ndjson[.gz], IDX-Bilder, .npz, .csv, .tra oder .tes angeben</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}: hat kein Array {names}; mit x=Bilder, y=Labels speichern</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}: {reason}; erst x umwandeln</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>eine Zahl zu viel, zu wenig oder außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}: keine Zeilen aus 64 Werten 0..16 und einem Label ({reason}); erneut herunterladen</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}: enthält keine Zeichnung dieser Schreibenden; die Datei prüfen</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}: nicht mehr lesbar ({reason}); erneut einlesen</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}: nennt keine Schreibenden; das können nur Strichdateien und Sammlungen</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>{count} Antworten, mittlere Konfidenz {confidence}, richtig {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>Zuverlässigkeitskurve: wie oft Antworten jeder Konfidenz richtig sind</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>Konfidenz der Antwort</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>Wie gut es liest</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>richtig gelesen, 95-%-Intervall {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{correct} von {count}</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>Zeichnungen mit Label</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>Labels, die das Modell nicht kennt, als falsch gezählt</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>ohne Label, nicht gezählt</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>Auf der gestrichelten Linie ist eine Antwort mit {share} in acht von zehn Fällen richtig; darunter ist das Modell zu selbstsicher.</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>Fehler, die mit höchster Konfidenz zuerst</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>Gegen {model}</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>Zeichnungen, die beide verschieden lesen</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}; das andere: {answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>Eine Zeile je Label, eine Spalte je Gelesenem; ein Klick auf einen Fehler führt zu seinen Zeichnungen.</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>Was wofür gelesen wird</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} gelesen als {answer}</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>Labels, die falsch sein könnten, die verdächtigsten zuerst</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>eher {label}, {share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>gelesen {label}, {share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>Label {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>Zeichnung {number}, {label}, {read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading} ({count}, gezeigt werden die ersten {shown})</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}: kann nicht entpackt werden ({reason}); in {folder} Platz schaffen</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>Beurteilt von einem kleinen Klassifikator auf den Merkmalen des Modells, der {times}-mal an den jeweils anderen {parts} Fünfteln des Datensatzes angepasst wurde.</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>Beurteilt nach den Antworten des Modells selbst, da es keine Merkmale liefert: nutzlos, wenn es mit diesen Zeichnungen trainiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n wurde ausgelassen.</numerusform>
            <numerusform>%n wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}: weniger als zwei Labels haben {count} Beispiele, zu wenig für einen Verdacht; weitere hinzufügen</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}: enthält keine Zeichnung mit Label, also kann nichts richtig sein; welche mit Label hinzufügen</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}: {model} kennt die Labels {labels} nicht, es kennt {known}; ein anderes Modell wählen</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} und %n weiteres</numerusform>
            <numerusform>{labels} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}: kein Element hat eine Ziffernfolge als Label; in die Datei schreiben</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}: hat keine Spalten file und label; beide Namen in die erste Zeile schreiben</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}, Zeile {row}: hat zu wenige Spalten; Datei und Label angeben</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}, Zeile {row}: {file} ist nicht da; den Namen berichtigen</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}: hat mehr als {rows} Zeilen; aufteilen</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}: nennt kein Bild; die Datei prüfen</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}: keine CSV-Tabelle ({reason}); als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}: {name} ist in Fortran-Reihenfolge; mit numpy.ascontiguousarray speichern</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}: ein Bild enthält {kind}, weder Zahlen noch Wahrheitswerte; erst x umwandeln</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}: endet nach {there} von {count} Bildern; erneut kopieren</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>ein Bild enthält nicht endliche Werte</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>ein Bild enthält {kind}, weder Zahlen noch Wahrheitswerte</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}: {model} liest darin nichts richtig, also kann nichts verändert werden</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, Zeile {line}: keine Zeichnung ({reason}); die README zeigt das Format</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>Fehlendes Ende</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>ein fehlendes Ende</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>Das Ende der Tinte fehlt, um so viel ihrer Länge</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>Eine zitternde Hand, um so viel der längeren Seite der Zeichnung</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>Neigung nach links</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>Neigung nach rechts</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>Das obere Ende neigt sich nach links oder rechts</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>Drehung nach links</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>Drehung nach rechts</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>Die ganze Zeichnung wird gedreht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>kleinere Größe</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>größere Größe</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>Die Zeichnung ist kleiner oder größer als jetzt</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>Verschiebung nach links</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>Verschiebung nach rechts</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>Die Zeichnung wird seitwärts verschoben, in Prozent der Zeichenfläche</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Oben, unten</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>Verschiebung nach oben</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>Verschiebung nach unten</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>Die Zeichnung wird nach oben oder unten verschoben, in Prozent der Zeichenfläche</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>dünnerer Stift</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>dickerer Stift</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>Die Linien sind dünner oder dicker als jetzt</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>Die Pixel des Modells werden unscharf, um so viel der Bildseite</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>Zu den Pixeln des Modells kommt Rauschen hinzu, in Prozent voller Tinte</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}: kennt kein Label {label}; eines von {labels} wählen</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>diese Lücke schließen</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>ein Balken oben</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>ein Balken über der Mitte</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>ein Balken in der Mitte</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>ein Balken unter der Mitte</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>ein Balken unten</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>ein Strich senkrecht links</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>ein Strich senkrecht in der Mitte</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>ein Strich senkrecht rechts</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>Kein einzelnes Stück weniger und keine Linie mehr ändert die Antwort, soweit versucht.</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}; warum {label}</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}; warum {label} und nicht {other}</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>die Belege in der Eingabe des Modells</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>Blau spricht für {label}, Orange dagegen.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}: Es gibt nichts zu lesen und damit nichts zu erklären; etwas zeichnen</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}: {label} lässt sich nicht gegen sich selbst erklären; ein anderes Label wählen</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>Ohne {piece} würde {label} gelesen ({share}).</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>Ohne {piece} würde {label} gelesen ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line}: Dann würde {label} gelesen ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line}: Dann würde {label} gelesen ({share}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}: nicht lesbar; digitapp neu installieren</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>transponierte Faltung</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>vollverbunden</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>linearer Klassifikator</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>Stützvektoren</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>Entscheidungsbäume</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächste Nachbarn</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation>Mittelwert jeder Karte</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>Maximum jeder Karte</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verkettet</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>Layer-Normalisierung</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>auf Summe 1</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>RMS-Normalisierung</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so its layers show nothing; draw something</source>
        <translation>{model}: Es gibt nichts zu lesen, also zeigen die Schichten nichts; etwas zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} von %n Zahl</numerusform>
            <numerusform>{shown} von %n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n Karte, {size}</numerusform>
            <numerusform>%n Karten, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} von %n Karte, {size}</numerusform>
            <numerusform>{shown} von %n Karten, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>{model}: Es gibt nichts zu lesen, also nichts Ähnliches; etwas zeichnen</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>Es gab zu keinem Zeitpunkt etwas zu lesen.</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>Vom ersten Moment an wurde {text} gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>Das Gelesene änderte sich beim Schreiben %n Mal, zuletzt bei {time}: {before} → {after}.</numerusform>
            <numerusform>Das Gelesene änderte sich beim Schreiben %n Mal, zuletzt bei {time}: {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{text} bei {time}</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>Beim Schreiben gelesen: {first}, dann {steps}.</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>Bei {time}: nichts zu lesen.</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>Bei {time}: {text}; gerade geschrieben: {digit} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>Bei {time}: {text}; gerade geschrieben: {digit} ({share}, noch kaum eine Ziffer).</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>das Stück oben links</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>das Stück oben</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>das Stück oben rechts</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>das Stück links</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>das Stück in der Mitte</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>das Stück rechts</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>das Stück unten links</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>das Stück unten</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>das Stück unten rechts</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>Ein einzelner Punkt: Es gibt nichts wiederzugeben.</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>Das Modell blieb bei seiner Meinung: {label} vom ersten Moment an.</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>Das Modell änderte seine Meinung bei {time}: {before} → {after}.</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>Das Modell änderte seine Meinung dreimal: {changes}.</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>Das Modell änderte seine Meinung zweimal: {changes}.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>{before} → {after} bei {time}</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>Das Modell änderte seine Meinung %n Mal, zuletzt bei {time}: {before} → {after}.</numerusform>
            <numerusform>Das Modell änderte seine Meinung %n Mal, zuletzt bei {time}: {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>Niemand weiß, wann die Punkte gezeichnet wurden; sie folgen in gleichen Schritten aufeinander.</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>Pausen von mehr als einer Sekunde dauern eine Sekunde.</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>Bei {time}: keine Ziffer; wenn es eine sein müsste: {label} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>Bei {time}: {label} ({share}) oder {other} ({other_share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>Bei {time}: {label} ({share}).</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}: Ein Bild hat keine Striche zum Wiedergeben; eine Zeichnung angeben</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}: Es gibt nichts zu lesen und damit nichts wiederzugeben; etwas zeichnen</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}: kann keinen Film aufnehmen; den Namen auf eines von {suffixes} enden lassen</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change}: macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change}: macht keinen Unterschied, weil Zeichnungen eingepasst werden.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}: durchgehend {answer}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}: bis {high} bleibt es {answer}, darüber {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}: von {low} bis {high} bleibt es {answer}, jenseits davon {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}: von {low} bis {high} bleibt es {answer}, darunter {lower}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}: von {low} bis {high} bleibt es {answer}, darüber {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}: von {low} bis {high} bleibt es {answer}, darunter {lower}, darüber {higher}.</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>Es bleibt {answer}, was auch versucht wurde.</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>Schwachstelle: {change}, ab {amount} {other}.</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>Es bleibt {answer} von {low} bis {high}; Schwachstelle: {change}, ab {amount} {other}.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}: Es gibt nichts zu lesen, also kann nichts verändert werden; etwas zeichnen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>ein temporärer Ordner kann nicht angelegt werden ({reason}); Platz schaffen oder mit TMPDIR einen Ordner nennen</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}: kann nicht umbenannt werden ({reason}); woandershin verschieben</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>Eine Ziffer zeichnen und, während der Stift sich bewegt, sehen, was ein Modell darin liest und was es wirklich sieht.</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>Frei unter der MIT-Lizenz. Woraus die mitgelieferten Modelle gelernt haben, steht in der Hilfe (F1).</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>Etwas stimmt nicht? Bitte dort melden, woher die App kommt, mit der Ausgabe von „digitapp doctor“ in einem Terminal.</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>Über digitapp</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>Die Zeichenfläche ist leer.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>Beginnt eine neue Zeichnung</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>Öffnet ein weiteres Fenster mit eigener Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>Öffnet eine Datei mit Zeichnungen oder ein Bild</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>Speichert die Zeichnung mit ihren Strichen</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>Speichert die Zeichnung unter einem anderen Namen</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>Als &amp;PNG exportieren …</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>Speichert ein Bild der Zeichnung</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>Bild der &amp;Lupe speichern …</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>Speichert als Bild, was die geöffnete Lupe zeigt</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>Modell &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>Nimmt eine Modelldatei in die eigenen Modelle auf und findet heraus, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>Server-Mo&amp;dell hinzufügen …</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>Liest mit einem Modell, das auf einem Server läuft, über dessen Adresse</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>&amp;Vorige Zeichnung</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>Die Zeichnung vor dieser in der Datei oder das Bild davor</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>Nä&amp;chste Zeichnung</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>Die nächste Zeichnung in der Datei oder das nächste Bild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>Beendet die App; die Zeichnung ist beim nächsten Start wieder da</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>Führt die zurückgenommene Änderung wieder aus</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>Entfernt die ganze Tinte; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>Leeren, auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>Kopiert ein Bild der Zeichnung</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>Setzt das Bild oder die Datei aus der Zwischenablage auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>Bild nach lin&amp;ks drehen</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>Dreht das Bild und die Tinte darauf um eine Vierteldrehung</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>Bild nach re&amp;chts drehen</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>Bild &amp;zuschneiden</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>Behält den Teil des Bildes, über den ein Rechteck gezogen wird</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Kürzel mit einer &amp;Taste</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>Wählt Stift und Radierer mit einzelnen Buchstaben, während die Zeichenfläche benutzt wird</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Zeichnet</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>Entfernt Tinte, wo er entlangfährt</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Stift &amp;dünner</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>Macht den Stift dünner</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Stift di&amp;cker</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>Macht den Stift dicker</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>&amp;Zeichnungen sammeln</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>Zeichnen, die Ziffer oder den Buchstaben drücken, das Nächste zeichnen</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>Ab&amp;fragen</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>Fragt ein Label nach dem anderen ab, in zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>Setzt eine {label} auf die Zeichenfläche, die niemand geschrieben hat</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>Legt die Zeichnung als {label} in die Sammlung</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>&amp;Einpassung</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>Platziert die Tinte so, wie das Modell sie im Training sah; ausschalten zeigt, warum das zählt</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>Modelle &amp;vergleichen</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>Zeigt nebeneinander, was jedes Modell in der Zeichnung liest</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>Modelle &amp;auswerten …</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>Misst Modelle an Zeichnungen mit Label und zeigt ihre Fehler</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>Über &amp;dieses Modell …</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>Wie gut das Modell liest, was es ist und was seine Datei ist</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>Zeigt die gesammelten Zeichnungen, nach Label</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>Macht alle Texte größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>Macht alle Texte kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>Gibt allen Texten die Größe, die zum Bildschirm passt</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>Zeigt nur Zeichenfläche und Antwort, groß; Esc beendet sie</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Zeigt wieder alles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>Wie man beginnt, was die Wörter bedeuten, und alle Tasten</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>Zeigt in fünf Schritten, was es im Fenster gibt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>Listet alle Kürzel auf; jedes lässt sich ändern</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>Ü&amp;ber digitapp</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>Welche Version das ist und wo sich Fehler melden lassen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>Muster &amp;einer Ziffer</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>Das w&amp;ar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Je nach Aussehen</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>Eine Ziffer</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>Das war: {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>Muster einer {label}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>&amp;Zeichnungen lesen als</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>Ziffer {place} von {count}: {label}, {share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>falsch, das Label ist {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>wenn es eine sein müsste: {label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>bei gleichmäßigem Licht fotografieren</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>oder {label}, {share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>sicher: die erste Vermutung ist mindestens {share}&#xa0;% wahrscheinlich; was keine Ziffer ist, kann dieses Modell nicht sagen</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>unsicher: sie ist weniger wahrscheinlich; die zweite Vermutung steht darunter</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>sicher: die erste Vermutung ist mindestens {share}&#xa0;% wahrscheinlich und die Zeichnung einer Ziffer ähnlich (Ziffernähnlichkeit mindestens {digitness})</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>unsicher: sie ist weniger wahrscheinlich oder die Zeichnung einer Ziffer weniger ähnlich; die Zeile darunter sagt, was davon</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>keine Ziffer: den Ziffern unähnlich, die das Modell gelernt hat; die erste Vermutung steht darunter</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>Was das Modell in der Zeichnung liest</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>Wie wahrscheinlich das Modell jedes Label findet, 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>Wie wahrscheinlich das Modell die {some} wahrscheinlichsten von {count} Labels findet, 0 bis 100&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%n anderes</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>Wie viel der Seite gelesen ist</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>Sucht in diesem Bild nicht nach Zahlen (Alt+T)</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>noch nichts zu lesen</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>liest …</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>Modell wird geladen …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>ungleichmäßiges Licht</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>Das Modell brauchte {model}&#xa0;ms, die Einpassung {framing}&#xa0;ms</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>gelesen in {time}&#xa0;ms</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>In diesem Bild wurde nicht nach Zahlen gesucht. Das geht mit Ansicht &gt; Zeichnungen lesen als &gt; Eine Zahl.</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>Mit Tinte darüber wird ein Bild als eine einzige Ziffer gelesen. Rückgängig bringt seine Zahlen zurück.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp: die App läuft schon; sie öffnet ein weiteres Fenster.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp: die App läuft schon; sie öffnet {file} dort.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>In der App ist etwas schiefgegangen ({error}); das Terminal zeigt mehr.</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>Hier mit Maus, Stift oder Finger eine Ziffer zeichnen. Mit der Tastatur bewegen die Pfeiltasten einen Stift, mit Shift in feinen Schritten; die Leertaste setzt ihn auf und hebt ihn ab, und Esc verlässt ihn.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n Strich</numerusform>
            <numerusform>%n Striche</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>Zeigt wieder die ganze Zeichnung; Weiterzeichnen auch</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>Ganze Zeichnung zeigen</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>ganz zeigen</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>Stiftbreite ({thinner} und {thicker})</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>Eine 7 schreiben. Nun mit Querstrich: Bleibt die Antwort?</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>Ein Herz zeichnen. Ein Modell sollte sagen, dass es keine Ziffer ist.</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>Die Einpassung ausschalten und klein in eine Ecke schreiben.</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>Muster zeigen</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>Setzt eine Ziffer auf die Zeichenfläche, die niemand geschrieben hat; Leeren entfernt sie</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>Zeigt in fünf Schritten, was es im Fenster gibt; später unter Hilfe &gt; Rundgang</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>Etwas zeichnen, dann die passende Taste drücken</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>Auf der Zeichenfläche ist noch nichts zu sammeln.</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>Gefragt war {label}: zeichnen, dann Enter drücken.</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>Zeichnen, dann die passende Taste oder einen Knopf drücken:</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>Sammelt die Zeichnung als {label}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>Sammelt die Zeichnung mit diesem Label (Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>Sammelt die Zeichnung (Enter oder Leertaste auf der Zeichenfläche)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>Fragt etwas anderes ab</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>Holt die letzte Zeichnung auf die Zeichenfläche zurück (Backspace)</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n gesammelt</numerusform>
            <numerusform>%n gesammelt</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>anderes Label</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>{label} zeichnen</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>{label} zeichnen</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>Zeichnen: {label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>Noch nichts gesammelt: Sammeln drücken, zeichnen und die passende Taste drücken.</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>Was die Zeichnung war</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>Das war</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>Legt die Zeichnung als {label} in die Sammlung</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>Es gibt noch keine Zeichnung für die Sammlung.</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>{label} ist wieder aus der Sammlung heraus.</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>Sie ist in {collection} schon als {label} enthalten.</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>Das war: {label}; abgelegt in {collection}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>%n Beispiel hat nun das Label {label}.</numerusform>
            <numerusform>%n Beispiele haben nun das Label {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>%n Beispiel gelöscht; Ctrl+Z holt es hier zurück.</numerusform>
            <numerusform>%n Beispiele gelöscht; Ctrl+Z holt sie hier zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>In dieser Sammlung gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>%n Beispiel ist wieder in der Sammlung.</numerusform>
            <numerusform>%n Beispiele sind wieder in der Sammlung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>%n Beispiel hat wieder sein altes Label.</numerusform>
            <numerusform>%n Beispiele haben wieder ihr altes Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>In dieser Sammlung gibt es nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>Label von %n Beispiel erneut geändert.</numerusform>
            <numerusform>Labels von %n Beispielen erneut geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>Dieses Beispiel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>von {writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>gelesen als {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}: %n Beispiel</numerusform>
            <numerusform>{label}: %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>Die Sammlung, in die Zeichnungen kommen</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Name der neuen Sammlung</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>Sammlungen (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Sammlung öffnen</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>Die letzte Schicht eines Modells wird neu gelernt, aus diesen Zeichnungen und aus Ziffern, die es schon kannte. Das eigene Modell kommt in die Liste; das Ausgangsmodell bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>Trainiert alle Schichten mit PyTorch, was Minuten statt einer Sekunde dauert; die Lupe Training zeigt den Verlauf</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>Nur die mitgelieferten Netze können als Ganzes weitertrainiert werden</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>Behalten, was es schon lesen kann</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Anlernen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>Ganzes &amp;Netz trainieren</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>Lernt an … weiterzeichnen ist möglich.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Gestoppt; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>Nicht hinzugefügt, da es schlechter ist als vorher: {reason}.</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>{model} ist unter den eigenen Modellen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>Sonst kennt das neue Modell nur die Labels der eigenen Zeichnungen</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>Name des Ausgangsmodells, angelernt</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>Einem Modell „{collection}“ beibringen</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}, trainiert</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>der Prozess endete ohne Antwort</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}: kann nicht gestartet werden; mit dem Befehl digitapp teach anlernen.</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>Kein Modell hier hat Merkmale, also lässt sich keines anlernen; ein mitgeliefertes Netz wie CNN 28x28 zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>&amp;Ordner mit einem Ordner je Label importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>Import: {files} …</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>Export: {file} …</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>Zeichnungen und Bilder ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>%n Beispiel aus {files} zur Sammlung hinzugefügt</numerusform>
            <numerusform>%n Beispiele aus {files} zur Sammlung hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%n nach {path} geschrieben</numerusform>
            <numerusform>%n nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <comment>what was imported or exported</comment>
        <translation>{done}.</translation>
    </message>
    <message numerus="yes">
        <source>{done}; %n left out, most since {reason}.</source>
        <comment>examples</comment>
        <translation>
            <numerusform>{done}; %n ausgelassen, Hauptgrund: {reason}.</numerusform>
            <numerusform>{done}; %n ausgelassen, Hauptgrund: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>Noch nichts gesammelt. Sammeln drücken, zeichnen und die passende Taste drücken; oder unter einer Antwort angeben, was die Zeichnung war.</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Sammeln</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>Anlernen …</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>Erzeugt ein Modell, das aus diesen Beispielen gelernt hat</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Auswerten …</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>Misst die Modelle an diesen Beispielen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Import oder Export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>&amp;Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>Label ä&amp;ndern in</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>Anderes Label …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>%n Beispiel &amp;löschen</numerusform>
            <numerusform>%n Beispiele &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>Wessen Handschrift es ist; bleibt bei jeder Zeichnung, damit sich Modelle an anderen Handschriften messen lassen</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>Nimmt die letzte Label-Änderung oder Löschung zurück (hier Ctrl+Z)</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>Fügt hinzu, was andere Dateien enthalten, oder schreibt die Sammlung in anderen Formaten</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>Führt das Zurückgenommene wieder aus (hier {keys})</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>Blendet die Sammlung aus (Ctrl+T)</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>Die letzte Zeichnung ist beschädigt und wurde als {path} beiseitegelegt; was lesbar war, ist hier.</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>Die letzte Zeichnung ist beschädigt und wurde als {path} beiseitegelegt; bitte eine neue zeichnen.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>Die Zeichnung wird wieder aufgehoben.</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>Der Browser übergibt nur die Adresse des Bildes, und hier wird nichts aus dem Netz geholt; dort „Bild kopieren“ wählen und hier Ctrl+V drücken.</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}: darin gibt es keine Zeichnung {place}</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>Zeichnung {place} von {total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>Zeichnung {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}: das Bild konnte nicht erzeugt werden; auf einer Zeichenfläche mit üblichem Format zeichnen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>Zeichnungen oder Bilder öffnen</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>Die Zeichnung ist noch in keiner Datei. Erst speichern?</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>Die Änderungen sind noch nicht in {file}. Erst speichern?</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>Die Zeichnung kann nicht für den nächsten Start aufgehoben werden und ist noch in keiner Datei. Erst speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Ungespeicherte Zeichnung</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}: nur diese Zeichnung speichern oder alle Zeichnungen der Datei?</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Diese Zeichnung</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Alle Zeichnungen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>Als PNG exportieren</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} existiert bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} enthält %n Zeichnung. Ersetzen?</numerusform>
            <numerusform>{file} enthält %n Zeichnungen. Alle ersetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>%n Zeichnung ersetzen</numerusform>
            <numerusform>%n Zeichnungen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>Zeichnungen ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>Zeichnungen und Bilder ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Bilder ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>%n Datei öffnen</numerusform>
            <numerusform>%n Dateien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>%n Modell hinzufügen</numerusform>
            <numerusform>%n Modelle hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>%n Bild öffnen</numerusform>
            <numerusform>%n Bilder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>%n Datei öffnen</numerusform>
            <numerusform>%n Dateien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>Zeichnung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>die erste von %n Zeichnungen öffnen</numerusform>
            <numerusform>die erste von %n Zeichnungen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add} und {open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} ist eine Animation: Das ist ihr erstes Bild.</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}: es gibt kein Bild {place}</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>Seite {place} von {total}</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>Seite {place}</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>Bild {place} von {total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>Bild {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>{path} ist nicht mehr da und wurde aus der Liste entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>Ungespeicherte Zeichnung von {time}, %n Strich</numerusform>
            <numerusform>Ungespeicherte Zeichnung von {time}, %n Striche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>Ungespeicherte Zeichnung von {time}, ein Bild und %n Strich</numerusform>
            <numerusform>Ungespeicherte Zeichnung von {time}, ein Bild und %n Striche</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>Ungespeicherte Zeichnung von {time}, ein Bild</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>Eine leichte 3</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>Eine 4, die einfache Modelle verlesen</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>Eine 7, die eine 1 sein könnte</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>Eine 6, die eine 8 sein könnte</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>Eine 8, bei der das Modell unsicher ist</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Ein Herz</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>Ein Buchstabe B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>Zwei Ziffern auf einmal</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>Ein Gekritzel</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>Ein Häkchen</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>Gespeichert als Zeichnung {place} von {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>Die vorige Zeichnung wurde aufgehoben; Datei &gt; Zuletzt geöffnet öffnet sie.</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}: diese Zeichnung ist weg oder in einem anderen Fenster geöffnet; eine andere wählen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>Die andere Datei, {name}, steht unter Datei &gt; Zuletzt geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>Die andere Datei steht unter Datei &gt; Zuletzt geöffnet.</numerusform>
            <numerusform>Die anderen %n Dateien stehen unter Datei &gt; Zuletzt geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Zuverlässigkeitskurve</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>Auf der gestrichelten Linie sind Antworten mit {share} in acht von zehn Fällen richtig; ein Klick zeigt die Zeichnungen eines Punkts</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>Konfidenz der Antwort</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>%n Antwort mit Konfidenz {low} bis {high}: {right} richtig</numerusform>
            <numerusform>%n Antworten mit Konfidenz {low} bis {high}: {right} richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>Hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>{step}, {done} von {total}</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>{step}, bisher {done}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>Fügt Dateien mit Zeichnungen oder Bildern mit Label hinzu</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>Nimmt den markierten Datensatz von dieser Liste; die Datei bleibt (Del)</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>Lässt die angehakten Modelle alle Datensätze lesen</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>Beendet die Auswertung; bisherige Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>Datensätze mit Labels ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>Datensätze mit Labels hinzufügen</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>%n Datensatz hinzufügen</numerusform>
            <numerusform>%n Datensätze hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>Abgebrochen; die Ergebnisse bis dahin werden gezeigt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>Auf dieser Seite gibt es nichts zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>Die Tabelle, %n Zeile, ist als CSV in der Zwischenablage.</numerusform>
            <numerusform>Die Tabelle, %n Zeilen, ist als CSV in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>Berichte (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>Berichtigt das Label der gewählten Zeichnung in ihrer Sammlung ({keys})</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>Gibt der zuletzt berichtigten Zeichnung ihr altes Label ({keys})</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>Anderes Label für die gewählte Zeichnung</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>oder anderes Label</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>Gibt der gewählten Zeichnung dieses Label ({key} führt hierher, Enter berichtigt)</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Label ändern in {label}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>Zeichnung {number} hat in {file} nun das Label {label}; neu auswerten für Zahlen damit.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>Richtig gelesen nach Label</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>Verlesen bei Label {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>Alle {count} mit Label {name} sind richtig gelesen</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>Richtig gelesen nach Person</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>Verlesen bei Person {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>Alle {count} von Person {name} sind richtig gelesen</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>Verlesen als</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>Dieser Datensatz nennt keine Schreibenden; Strichdateien und Sammlungen können das.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} beschreibt die Zeichnungen von {set}</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>{model} wird geladen</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} liest {set}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>Das ist fehlgeschlagen ({reason}); ein anderes Modell oder einen anderen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>Ein Klick auf einen Punkt zeigt seine Zeichnungen.</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>Konfidenz und Anteil richtiger Antworten liegen im Mittel {points} Prozentpunkte auseinander (ECE).</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>Verlesenes steht vorn.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>Keine Zeichnung mit Label ist verlesen.</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>Verlesen: {count}, die mit höchster Konfidenz zuerst</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>Falsche Labels?</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>Falsche &amp;Labels suchen</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>Ein Label kann falsch sein, wo ein Klassifikator, der die Zeichnung nie gesehen hat, etwas anderes liest.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>Das %n Label sieht nicht falsch aus</numerusform>
            <numerusform>Keines von %n Labels sieht falsch aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>Labels, die falsch sein könnten: {count}, {confident} davon mit hoher Konfidenz</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>Bitte ansehen: Viele sind nur schwer zu lesen.</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>jetzt {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>war {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} richtig gelesen: %n Zeichnung</numerusform>
            <numerusform>{label} richtig gelesen: %n Zeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} gelesen als {answer}: %n Zeichnung</numerusform>
            <numerusform>{label} gelesen als {answer}: %n Zeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>Ein Klick auf eine Zelle zeigt ihre Zeichnungen.</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>Zeichnung {number}: {first}, {second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>Zeichnung {number}: {first}, {second}, Person {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>Richtig gelesen, nach Datensatz und Modell</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>Vor dem Lesen abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>{correct} von {count} richtig gelesen, 95-%-Intervall {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>Enter zeigt die gewählte Zeichnung auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>Gezeigt werden die ersten {shown} von {count}.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Zwei Modelle</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Welche Zeichnungen</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>Zum Vergleichen zwei oder mehr Modelle anhaken und an diesem Datensatz auswerten.</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>Richtig: {first}, {second}.</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>Alle verschieden gelesenen ({count})</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>Nur {model} hat recht ({count})</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>Beide sind falsch ({count})</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>Gelesen von {model} | von {other}</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>Welche Ziffern verliest ein Modell, wessen, und wie sicher ist es dann?</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>Einen Datensatz mit Labels hinzufügen: eine Sammlung oder andere .ndjson-Datei, IDX-Bilder wie die von MNIST, .npz oder optdigits. Die Modelle anhaken, die ihn lesen sollen, und Auswerten drücken.</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>Die Modelle lesen …</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>Die Zahlen erscheinen oben, sobald sie da sind, und die Fehler hier. Das Zeichenfenster ist währenddessen benutzbar.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Kopiert den Inhalt der Seite als Tabelle, für eine Tabellenkalkulation (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>Speichert als Bild, was die Seite zeigt</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>Speichert alles Ausgewertete mit den Zeichnungen als eine HTML-Datei</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{model} an {set}: {correct} von {count} richtig gelesen</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>bei {share} davon sicher, und davon {right} richtig</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n mit nichts zu lesen</numerusform>
            <numerusform>%n mit nichts zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n mit einem Label, das das Modell nicht kennt, als falsch gezählt</numerusform>
            <numerusform>%n mit einem Label, das das Modell nicht kennt, als falsch gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n ohne Label, nicht gezählt</numerusform>
            <numerusform>%n ohne Label, nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}; {fact}</source>
        <comment>of an evaluation</comment>
        <translation>{facts}; {fact}</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <comment>of an evaluation</comment>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>digitapp help</source>
        <translation>digitapp-Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>Man zeichnet eine Ziffer und sieht, während sich der Stift bewegt, was ein Modell darin liest. Ein Modell ist ein Programm, das aus vielen handgeschriebenen Ziffern gelernt hat, wie jede von ihnen aussieht.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>Alles geschieht auf diesem Computer. Keine Zeichnung verlässt ihn, außer ein Modell, das auf einem Server läuft, wird hinzugefügt.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Wie man beginnt</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>Eine Ziffer mit Maus, Stift oder Finger auf das große Quadrat zeichnen. Daneben steht die Antwort, und wie wahrscheinlich das Modell jede der zehn Ziffern findet.</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>Dann versuchen, es hereinzulegen: die 7 mit Querstrich schreiben, die 8 offen lassen, sehr klein schreiben, ein Herz zeichnen. Datei &gt; Muster hat Zeichnungen, die leicht, schwer oder gar keine Ziffer sind.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z nimmt die letzte Änderung zurück, auch Leeren. Beim nächsten Start ist die Zeichnung wieder da.</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>Oben rechts lässt sich ein anderes Modell wählen. Der Reiter Vergleich zeigt, was alle lesen.</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>Ansicht &gt; Sammlung hebt Zeichnungen mit ihrem Label auf; Anlernen macht daraus ein eigenes Modell, und Ansicht &gt; Modelle auswerten zeigt, was verlesen wird.</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>Eine Datei, die auf das Fenster gezogen wird, öffnet sich: Zeichnungen (.ndjson), ein Bild oder ein eigenes Modell (.onnx, andere).</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>Auch ein Bild einer Ziffer lässt sich einfügen (Ctrl+V) und überzeichnen; unter Bearbeiten lässt es sich drehen und zuschneiden.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>Die Ziffer, die das Modell am wahrscheinlichsten findet.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>Wie wahrscheinlich das Modell seine Antwort findet, in Prozent. Ein Modell, das 90&#xa0;% sagt, sollte in neun von zehn Fällen recht haben; nicht jedes Modell ist so ehrlich.</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>Ziffernähnlichkeit</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>Wie sehr die Zeichnung überhaupt nach einer Ziffer aussieht. Ein Herz kann einer 0 ähnlicher sehen als jeder anderen Ziffer und trotzdem keine Ziffer sein. Nicht jedes Modell kann das sagen.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>Die Konfidenz ist mindestens {share}&#xa0;%, und die Ziffernähnlichkeit ist hoch genug.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>Das Modell schwankt zwischen zwei Ziffern, oder die Zeichnung sieht nicht ganz nach einer aus.</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>Die Ziffernähnlichkeit ist zu gering. Was das Modell lesen würde, wenn es müsste, steht darunter.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>Bevor das Modell die Tinte sieht, wird sie auf eine feste Größe gebracht und in die Mitte gerückt, wie die Ziffern, aus denen es gelernt hat. Ohne Einpassung wird eine Ziffer in einer Ecke verlesen.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>Ein Reiter unter der Antwort. Jede beantwortet eine Frage zur Zeichnung.</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>Richtig gelesen bei unbekannten Schreibenden</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>Wie viele Zeichnungen von Personen, von denen das Modell nie etwas gesehen hat, es richtig liest. Darauf kommt es an: Auch die eigene Handschrift hat es nie gesehen.</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>70.000 gescannte Ziffern, an denen Modelle verglichen werden. Die Zahlen hier gelten für die 10.000, die zum Testen zurückgehalten sind.</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>Was eine Zeichnung in einer Datei sein soll. Gibt es eines, sagt die Antwort, ob sie richtig ist.</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Daten und Lizenzen</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>digitapp ist frei unter der MIT-Lizenz: Man darf es benutzen, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>Die mitgelieferten Modelle haben aus drei Sammlungen gelernt, deren Lizenzen verlangen, dass sie genannt werden:</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>Die Ziffern unter Datei &gt; Muster sind erzeugt; niemand hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>Einzelne Buchstaben und Del wirken, während die Zeichenfläche benutzt wird; Bearbeiten &gt; Kürzel mit einer Taste schaltet die Buchstaben ab.</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>Um mit der Tastatur zu zeichnen, auf die Zeichenfläche gehen: Die Pfeiltasten bewegen einen Stift, mit Shift in feinen Schritten; die Leertaste setzt ihn auf und hebt ihn ab, Esc verlässt ihn. Zwei Pfeiltasten zugleich zeichnen eine schräge Linie. Oder D und eine Ziffer drücken, um ein Muster davon zu erhalten.</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab geht von einem Bedienelement zum nächsten, die Leertaste drückt es, Alt öffnet die Menüs.</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>Die Lupen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>Modelle sind nicht verwendbar ({reason}); die App neu starten.</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>{model} konnte nicht geladen werden ({reason}); ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}; es läuft auf dem Standardgerät.</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>{model} konnte die Zeichnung nicht lesen ({reason}); ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>Wie viele Modelle die Antwort geben, die die meisten geben</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Reihenfolge der Modelle</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n ausgeblendetes zeigen</numerusform>
            <numerusform>%n ausgeblendete zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>%n weiteres Modell ist ausgelassen: Höchstens {most} hinzugefügte Modelle werden auf einmal verglichen.</numerusform>
            <numerusform>%n weitere Modelle sind ausgelassen: Höchstens {most} hinzugefügte Modelle werden auf einmal verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie gelistet</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>Nach Antwort</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>Nach Genauigkeit</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>Mit diesem Modell lesen</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>Dieses Modell ausblenden</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds}&#xa0;ms</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>Es gibt kein Modell zum Vergleichen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>Kein Modell hat eine Antwort</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>Das einzige Modell sieht noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>Beide Modelle sehen noch nichts zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>Das Modell sieht noch nichts zu lesen</numerusform>
            <numerusform>Alle %n Modelle sehen noch nichts zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>Das einzige Modell sieht keine Ziffer</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>Beide Modelle sehen keine Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>Das Modell sieht keine Ziffer</numerusform>
            <numerusform>Alle %n Modelle sehen keine Ziffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>Das einzige Modell liest {label}</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>Beide Modelle lesen {label}</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>Das Modell liest {label}</numerusform>
            <numerusform>Alle %n Modelle lesen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n von {models} sieht noch nichts zu lesen</numerusform>
            <numerusform>%n von {models} sehen noch nichts zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n von {models} sieht keine Ziffer</numerusform>
            <numerusform>%n von {models} sehen keine Ziffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n von {models} liest {label}</numerusform>
            <numerusform>%n von {models} lesen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n sieht noch nichts zu lesen</numerusform>
            <numerusform>%n sehen noch nichts zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n sieht keine Ziffer</numerusform>
            <numerusform>%n sehen keine Ziffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n liest noch</numerusform>
            <numerusform>%n lesen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n hat keine Antwort</numerusform>
            <numerusform>%n haben keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n liest {label}</numerusform>
            <numerusform>%n lesen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>Keine Mehrheit: %n Antwort</numerusform>
            <numerusform>Keine Mehrheit: %n verschiedene Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>Keine Mehrheit: {answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}; {exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>Was das Modell bekam</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>{model} konnte nicht befragt werden ({reason}); ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>Was das Modell wirklich bekam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>Weshalb das Modell so antwortet und was seine Antwort ändern würde</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>Was jede Schicht des Modells aus der Zeichnung macht</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was, wenn</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>Wie weit sich die Zeichnung ändern lässt, bevor die Antwort es tut</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>Wie die Antwort beim Zeichnen entstand und wo sie sich änderte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>Was jedes Modell in der Zeichnung liest, nebeneinander</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>Alle gelesenen Zahlen, Zeile für Zeile, zum Berichtigen und Mitnehmen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>Wie das Training eines ganzen eigenen Netzes verläuft</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>Was sie von der Eingabe des Modells sieht</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>Die Eingabe des Modells; der Rahmen zeigt den Teil, von dem der Wert unter dem Zeiger abhängt</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>Blick ins Modell …</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>Etwas zeichnen, um zu sehen, was jede Schicht des Modells daraus macht.</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>Es gibt keine Antwort, also keine Schichten zu zeigen.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Das Modell wird geladen.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>&lt; {milliseconds}&#xa0;ms</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>liest {steps}</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>Blau: Tinte hier erhöht die Ausgabe. Orange: Tinte hier senkt sie.</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>Blaue Balken liegen über null, orange darunter.</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>Balken beginnen bei null.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>Schwarz ist 0, das hellste Pixel jeder Karte ihr größter Wert; Blau liegt über 0, Orange darunter.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>Schwarz ist 0, das hellste Pixel jeder Karte ihr größter Wert; Blau liegt über 0, Orange darunter; jedes Pixel ist das Mittel von {block}.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>Schwarz ist 0, das hellste Pixel jeder Karte ihr größter Wert.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>Schwarz ist 0, das hellste Pixel jeder Karte ihr größter Wert; jedes Pixel ist das Mittel von {block}.</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>Gewicht für {label}, Zeile {row}, Spalte {column}: {weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Zahl {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>Karte {number}, Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>Alle Gewichte: {low} bis {high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>Diese Schicht liefert Werte, die keine Zahlen sind; den Export des Modells reparieren.</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>Alle Werte: {low} bis {high}, im Mittel {mean}</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>Zeigt, wonach die Schicht in der Eingabe sucht, statt dessen, was sie fand</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}; sieht Zeilen {top} bis {bottom}, Spalten {left} bis {right}</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>Ein Klick auf eine Karte oder Enter zeigt sie allein; noch ein Klick zeigt alle</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>Schichten, von der Eingabe bis zur Antwort</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lupen</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>Hält diese Lupe in einem eigenen Bereich offen</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>Die Eingabe des Modells, wie sie ist: {size} Pixel</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>Kein Pixel hat Tinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>%n Pixel hat Tinte, in Zeilen {top} bis {bottom} und Spalten {left} bis {right}.</numerusform>
            <numerusform>%n Pixel haben Tinte, in Zeilen {top} bis {bottom} und Spalten {left} bis {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>Animation (WebP) …</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>Animation (GIF) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>Zahlen (JSON) …</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>Ein Bild hat keine Zeiten: Niemand weiß, wie es geschrieben wurde. Darauf Gezeichnetes lässt sich wiedergeben.</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>Etwas zeichnen, um zu sehen, wie die Antwort entsteht.</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>Es gibt keine Antwort zum Wiedergeben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>lange Pausen sind gekürzt</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>in gleichen Schritten</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Bei {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>Film speichern</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>Zeichnet sie noch einmal, mit der Antwort jedes Moments (Leertaste)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>Speichert sie als animiertes Bild oder als Zahlen</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>Das Modell wird zu jedem Moment befragt …</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>Das Modell wird zu jedem Moment befragt … {known} von {moments} Momenten sind bekannt.</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>1 · Tinte</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>2 · Rahmen</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>3 · Zentrum</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>4 · Pixel</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>2 · Fläche</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>3 · Mitte</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>1 · Bild</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>2 · Licht</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>3 · Tinte</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>4 · Rahmen</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>5 · Pixel</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>4 · Fläche</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>Die Tinte; der Rahmen darum, auf feste Größe skaliert; ihr Zentrum, in die Mitte gerückt; die Pixel des Modells</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>Ohne Einpassung wird die ganze Zeichenfläche verkleinert, wie sie ist: Eine Ziffer kann klein sein und neben der Mitte liegen</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>Das Bild; bei gleichmäßigem Licht; seine Tinte, mit dem darauf Gezeichneten; der Rahmen darum; die Pixel des Modells</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>Das Bild; bei gleichmäßigem Licht; seine Tinte; die ganze Zeichenfläche, verkleinert; die Pixel des Modells</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>Schritte von der Tinte zur Eingabe des Modells</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>Ein Klick spielt es ab</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>Bild mit Rahmen (PNG) …</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>Bild mit Rahmen</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>Eine Ziffer wurde gelesen. Mit Ansicht &gt; Zeichnungen lesen als &gt; Eine Zahl gilt sie als Zahl.</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>Zahlen schreiben oder ein Bild davon öffnen, und sie stehen hier Zeile für Zeile.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>Keine Zahl wurde gelesen: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n Zeile ist in der Zwischenablage, zum Einfügen in eine Tabellenkalkulation.</numerusform>
            <numerusform>%n Zeilen sind in der Zwischenablage, zum Einfügen in eine Tabellenkalkulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>Gelesenes speichern</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>Kopiert alle Zeilen, zum Einfügen in eine Tabellenkalkulation (Ctrl+C in der Tabelle)</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>Speichert das Gelesene als Tabelle, als JSON oder das Bild mit seinen Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>%n Zahl in {lines} Zeilen</numerusform>
            <numerusform>%n Zahlen in {lines} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>{numbers}; %n ist unsicher</numerusform>
            <numerusform>{numbers}; %n sind unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}. Es könnten mehr sein: {problem}.</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>Zum Berichtigen tippen; gleiche Ziffern bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>noch unsicher</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>Gelesene Zahlen</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>Die Kurven beginnen, wenn die erste Epoche fertig ist</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>trainierte Bilder gelesen</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>zurückgehaltene Zeichnungen gelesen</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>Verlust und Genauigkeit jeder Epoche</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>Der Verlust sinkt, während das Netz lernt; wie gut, sagt die Zahl der gelesenen zurückgehaltenen Zeichnungen</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>Verlust {loss} nach Epoche {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>Beendet das Training vorerst; es kann nach der letzten Epoche weitergehen, auch an einem anderen Tag</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>Training aufgeben</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>{model} wird trainiert</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>V&amp;erwerfen</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>Gibt das Training auf; das Gelernte wird gelöscht</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>Das Gelernte wird gelöscht. Pause hebt es auf, auch für einen anderen Tag.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>Das Gelernte wird gelöscht. Pausiert wartet es, auch auf einen anderen Tag.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>Das Gelernte wird gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>Nichts wird trainiert: in der Leiste der Sammlung Anlernen drücken und dort Ganzes Netz trainieren.</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>Zeichnungen werden kopiert …</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>Zeichnungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>Training mit %n Zeichnung; {others} weitere dienen nur zum Messen.</numerusform>
            <numerusform>Training mit %n Zeichnungen; {others} weitere dienen nur zum Messen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>Daneben: {digits}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>Epoche {epoch} von {epochs} ist fertig.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>Epoche {epoch} von {epochs} ist fertig, noch etwa {time}.</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>{share} der zurückgehaltenen Zeichnungen sind richtig gelesen.</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>Vor dem Ende der ersten Epoche angehalten; Fortsetzen beginnt von vorn.</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>Angehalten; Fortsetzen macht nach Epoche {epoch} weiter.</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>Fertig. Mit Verwenden kommt es zu den eigenen Modellen.</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>Es liest schlechter als vorher: {sets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>{set}: nachher {after}, n = {n}.</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}: vorher {before}, nachher {after}, n = {n}.</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>das Training endete unerwartet</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}: kann nicht gestartet werden; mit dem Befehl digitapp-export train trainieren.</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>Die Sammlung, wie sie beim Beginn des Trainings war</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>Das Training eines ganzen Netzes braucht PyTorch, das nicht installiert ist; man bekommt es mit: pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>Ein anderes Netz wird trainiert: die Lupe Training ansehen und es dort erst stoppen.</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>Ein anderes Fenster trainiert ein Netz: warten, bis es fertig ist, oder es dort erst stoppen.</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>Das Training endete ohne Modell.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}: kann nicht geschrieben werden ({reason}); dort Platz schaffen</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>Wahrscheinlichkeiten entlang der Änderung</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>Wie wahrscheinlich jedes Label entlang der Änderung ist; Klicken oder Ziehen wählt, wie viel</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>Ein Bild hat keine Striche zum Kürzen, Zittern oder Verdünnen.</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>Setzt die veränderte Zeichnung an die Stelle der Zeichnung (Ctrl+Z holt diese zurück)</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>Erst die Zeichnung verändern</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>Ein Bild bleibt hier, wie es ist; unter Bearbeiten lässt es sich drehen und zuschneiden</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>Unschärfe und Rauschen ändern die Pixel des Modells, nicht die Tinte: Es gibt nichts auf die Zeichenfläche zu setzen</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>Etwas zeichnen, um zu sehen, wie weit es sich ändern lässt, bevor die Antwort es tut.</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>Es gibt keine Antwort, die sich ändern könnte.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>Verändert: {answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>Wie gezeichnet: {answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>Wird gesucht … {model} braucht {milliseconds}&#xa0;ms je Antwort, und {answers} werden gebraucht: etwa {seconds}&#xa0;s je Regler.</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>Was das Modell von der veränderten Zeichnung sieht</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>Antwort auf die veränderte Zeichnung</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Setzt alle Regler zurück</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>Zeigt, was jedes Modell entlang der Änderung antworten würde, je ein Streifen</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>Antworten aller Modelle entlang der Änderung</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>Pfeiltasten ändern es, Backspace oder ein Doppelklick setzt es zurück</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>Belege in der Eingabe des Modells</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>Die Tinte hier macht keinen Unterschied</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>Dass hier nichts ist, macht keinen Unterschied</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>Die Tinte hier spricht für {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>Dass hier nichts ist, spricht für {label} ({value})</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>Die Tinte hier spricht gegen {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>Dass hier nichts ist, spricht gegen {label} ({value})</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>Label, das erklärt wird</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>Label zum Vergleich</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>Bild rechts</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>Etwas zeichnen, um zu sehen, weshalb das Modell so antwortet.</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>Es gibt keine Antwort zu erklären.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>Am ähnlichsten unter %n bekannten Zeichnung</numerusform>
            <numerusform>Am ähnlichsten unter %n bekannten Zeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>Wird gesucht … {model} braucht {milliseconds}&#xa0;ms je Antwort, und rund {answers} werden gebraucht: etwa {minutes}&#xa0;min.</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>spricht für {label} und nicht {other}</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>spricht für {label}</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>und nicht</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>Zeigt die Stücke der Zeichnung oder wo sie unter {count} bekannten liegt</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>Karte bekannter Zeichnungen</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>Jeder Punkt ist eine bekannte Zeichnung; für das Modell ähnliche liegen nah beieinander</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>Bekannte Zeichnung: {label}, {source}.</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>Bekannte Zeichnungen, die dieser am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>Ihre Labels, die ähnlichsten zuerst: {labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}, {source}; Abstand {distance} von höchstens {most}</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>Stücke der Zeichnung</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>Zeigen auf ein Stück zeigt, was ohne es gelesen wird; ein Klick radiert es weg (Ctrl+Z holt es zurück)</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>Ein Bild wird nicht in Stücke geteilt: Was für die Antwort spricht, steht daneben.</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>Ohne dieses Stück gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>Ohne dieses Stück: {label} ({share}).</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>Ohne dieses Stück: {label} ({share}), einer Ziffer nicht ähnlich.</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>Die Einpassung ist wieder an; beim Beenden der App war sie aus.</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>Für die Lupen ist kein Platz: das Fenster vergrößern oder den Text verkleinern (Ctrl+-).</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>Modelle ({suffixes})</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>{name} wird untersucht …</translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation>Darf das Backend des Modells {needs} nutzen?</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>Ohne das ist es nicht verwendbar: {sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>Hinzugefügt als {model}.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Es sieht</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>und liest</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>Wie es seine Bilder erwartet</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>An erzeugten Ziffern wird ausprobiert, wie das Modell seine Bilder erwartet …</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>Was die Liste der Modelle zeigt</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>Die Labels der Ausgaben in ihrer Reihenfolge, durch Kommas getrennt; Enter probiert sie aus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>Arten, das Modell zu lesen</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{share} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>%n Art, es zu füttern, wurde an erzeugten Ziffern ausprobiert; die besten stehen oben. Auf die Zeichenfläche zeichnen, um zu sehen, was jede daraus macht, dann eine bestätigen.</numerusform>
            <numerusform>%n Arten, es zu füttern, wurden an erzeugten Ziffern ausprobiert; die besten stehen oben. Auf die Zeichenfläche zeichnen, um zu sehen, was jede daraus macht, dann eine bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>Mit diesen Labels wird es ausprobiert …</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>Es wird zu den eigenen Modellen kopiert und dort ausprobiert …</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>Die Adresse eines Modells, das ein Server über das Open Inference Protocol anbietet:</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>Server-Modell hinzufügen</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Adresse des Modells</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>Das Gezeichnete wird dorthin geschickt, solange dieses Modell antwortet.</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} ist keine Adresse; eine wie {example} angeben.</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>Das ist keine Adresse; eine wie {example} angeben.</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>Der Server wird gefragt, was das Modell ist …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>&amp;Ausführen auf</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}: wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>wird untersucht</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>Noch ist kein Modell geladen; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>Es heißt jetzt {title}.</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>Es ist wieder unter den eigenen Modellen.</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>Über {title}</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>Dieses Modell gehört zur App: Es kann weder umbenannt noch entfernt werden.</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>{title} wurde entfernt; seine Dateien bleiben in {folder}.</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>Zeigt die Seite eines anderen Modells</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>Was über das Modell bekannt ist</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>Gibt dem Modell diesen Namen; seine Datei behält ihren</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>Nimmt das Modell aus der Liste; seine Dateien bleiben und lassen sich zurückholen</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>Das Modell, das liest (Ctrl+1 bis Ctrl+9)</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>unbekannte Schreibende</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>richtig gelesen: {figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, gescannte Ziffern: {share}&#xa0;% ({low} bis {high}, n = {count})</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, Stiftstriche von Personen, mit denen es nicht trainiert wurde: {share}&#xa0;% ({low} bis {high}, n = {count})</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>Mit der davor verbinden</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>Mit der danach verbinden</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>Das ist keine Ziffer</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>Meine Angaben zu dieser Zahl vergessen</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>Zeigt diese Ziffer; noch einmal zeigt, was sich mit ihr tun lässt</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>Klicken zum Ansehen; noch einmal zum Berichtigen, Teilen oder Verbinden</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>Im &amp;aktuellen Fenster</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>In einem &amp;neuen Fenster</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>Dateien von außen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>Wo soll {name} geöffnet werden?</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>Antwort &amp;merken</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>Ansicht &gt; {menu} ändert es</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>In diesem Teil ist nichts vom Bild; ein Rechteck über das ziehen, was bleiben soll.</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>Ein Rechteck über das ziehen, was bleiben soll; Enter nimmt das gezeigte, Esc beendet dies.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>Bild wird geändert …</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: es gibt keinen Bildschirm; DISPLAY setzen oder die Befehlszeile verwenden: digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: das Fenster kann nicht starten ({cause}); {advice}, oder die Befehlszeile verwenden: digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>ein weiterer Start kann seine Datei nicht in diesem Fenster öffnen ({cause}); {advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp: das Fenster kann nicht starten ({cause}); stattdessen die Befehlszeile verwenden: digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name} (derzeit {value})</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings} und {other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>{settings} prüfen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>Über die Zeichnung</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>Label {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>Einpassung ist aus</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>Bild, {width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Fehler: {sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>PySide6 neu installieren</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>das Paket installieren, das {library} enthält</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>unter Debian und Ubuntu: {command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>Hinweis: {what}.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>Die Sprache wechselt, sobald Laufendes fertig ist, oder beim nächsten Start.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 bis 1</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>mean und std von MNIST</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 bis 16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>mean und std von ImageNet</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>es hat {count} Ausgaben, angegeben wurden {given} Labels; {count} angeben</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>dafür kann keine Modellkarte geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>die Eingabe {name} mit Form {shape} ist kein Bild von {smallest} bis {largest} Pixeln je Seite mit 1 oder 3 Kanälen; mit fester Größe exportieren</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, Tinte hell, Einpassung {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, Tinte dunkel, Einpassung {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>es erwartet {count} Eingaben ({names}), nicht ein Bild; mit einer Eingabe exportieren</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>die Eingabe {name} ist {dtype}; so exportieren, dass es {known} annimmt</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>keine Ausgabe enthält einen Wert für jedes von 2 bis {most} Labels (vorhanden: {shapes})</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}: kein Backend liest solche Dateien; bekannt sind {known}</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}: ein Modell {model} gibt es schon; diesem einen anderen Namen geben</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>es wurde geschlossen</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}: existiert bereits, und das Modell findet seine Gewichte unter diesem Namen: mit einem anderen Namen dafür neu exportieren</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}: das Modell kann nicht dorthin kopiert werden ({reason}); Platz schaffen oder DIGITAPP_MODELS setzen</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}: existiert bereits; dem Modell einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>{file}, das dazugehört, ist keine Datei in seinem Ordner: als eine Datei exportieren</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>{name}, die Datei mit den Gewichten, heißt wie ein Modell oder eine Datei der App: neu exportieren</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}: kann nicht hinzugefügt werden: {reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}: weder eine Datei noch eine Adresse; eine vorhandene Modelldatei nennen oder eine Adresse wie http://localhost:8080/v2/models/digits angeben</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}: kein Backend kennt solche Adressen; http://HOST:PORT/v2/models/NAME angeben</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>es scheitert an jeder Zeichnung ({reason}); prüfen, ob es ein einzelnes Bild annimmt</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: antwortete mit Form {shape} statt {wanted}; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}: antwortete mit Werten, die keine Zahlen sind; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: antwortete mit einer Ziffernähnlichkeit der Form {shape} statt {wanted}; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}: antwortete mit einer Ziffernähnlichkeit, deren Werte keine Zahlen sind; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: antwortete mit Merkmalen der Form {shape} statt {wanted}; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}: antwortete mit Merkmalen, deren Werte keine Zahlen sind; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}: antwortete mit Werten, die keine Wahrscheinlichkeiten sind; in der Modellkarte sollte &apos;logits&apos; stehen</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}: antwortete mit einer Ziffernähnlichkeit, die nicht zwischen 0 und 1 liegt; den Export reparieren</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}: antwortete mit Merkmalen der Form {shape} statt [batch, 1 bis {most}]; den Export reparieren</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>die ID {id} ist von {path} belegt; eine andere geben</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}: konnte Bilder nicht lesen; den Export reparieren ({reason})</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}: diese Einpassung gibt es nicht; eine von {names} wählen</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}: gehört zur App und kann nicht umbenannt werden; das geht nur mit eigenen Modellen</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}: gehört zur App und kann nicht entfernt werden; das geht nur mit eigenen Modellen</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}: konnte nicht entfernt werden ({reason}); die Rechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}: konnte nicht zurückgeholt werden ({reason}); die Rechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}: hat keine Modellkarte, die einen Namen aufnehmen könnte; erst reparieren ({reason})</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}: ein anderes Modell heißt schon so; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}: kann nicht so heißen ({reason}); einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}: kein entferntes Modell heißt so; es gibt: {known}</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}: existiert bereits, also wurde nichts zurückgeholt; jenes Modell entfernen oder umbenennen</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}: liefert keine Merkmale; ein Modell wählen, dessen Modellkarte sie nennt</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}: wurde ohne Einblick ins Innere geladen; aus der Registry laden</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}: die Antwort auf das Prüfmuster der Modellkarte weicht von der Karte ab (eine Wahrscheinlichkeit um {deviation}); Datei und Modellkarte erneut von ihrer Quelle holen</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}: antwortete mit %n Array statt mit {names}, wie es die Modellkarte sagt; den Export reparieren</numerusform>
            <numerusform>{model}: antwortete mit %n Arrays statt mit {names}, wie es die Modellkarte sagt; den Export reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>eigene Zeichnungen, zurückgehalten</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>unbekannte Schreibende (Stift)</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>gescannte Ziffern (MNIST-Test)</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>winzige Scans (optdigits-Test)</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>zentriert und skaliert wie MNIST</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>das ganze Feld füllend, wie optdigits</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>die ganze Zeichenfläche, nur verkleinert</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>alle Pixel in einer Reihe</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Richtig gelesen (Genauigkeit)</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>Typische Fehler (Konfusionen)</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>in Klammern: das 95-%-Konfidenzintervall und n, die Anzahl gelesener Ziffern</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>hier nicht gemessen; {command} misst sie an Zeichnungen mit Label</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>hier nicht gemessen; {command} zählt sie an Zeichnungen mit Label</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>die Modellkarte sagt es nicht</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} x {width} Pixel, {meaning} (Einpassung {framing})</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>Eingabetensor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id} (damit startet die App)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>dem Backend {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>dem Prozess der App, da es zu ihr gehört und seine Datei unverändert ist</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>den eigenen Modellen: Es kann umbenannt und entfernt werden</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>der App: Es bleibt</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}; sein Backend darf {needs} nutzen</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share} ({low} bis {high}, n = {n})</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{wrong} von {n} falsch: {mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{wrong} von {n} falsch</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>Papier {paper}, Tinte {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>%n Bild auf einmal</numerusform>
            <numerusform>%n Bilder auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>dann werden Mittelwert {mean} und Standardabweichung {std} herausgerechnet</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size} MiB</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size} GiB</translation>
    </message>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation>{label} gelesen als {answer} (einmal)</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} gelesen als {answer} (zweimal)</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} gelesen als {answer} (%n-mal)</numerusform>
            <numerusform>{label} gelesen als {answer} (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>{count} gelernte Zahlen</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>bei {share} der Ziffern unsicher</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>was keine Ziffer ist</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>es kann das nicht sagen: Es hält alles für eine seiner Antworten</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>es kann das sagen: Unter einer Ziffernähnlichkeit von {threshold} ist eine Zeichnung „keine Ziffer“</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>es kann das sagen: Unter einer Ziffernähnlichkeit von {threshold} ist eine Zeichnung „keine Ziffer“, unter {sure} eine Antwort „unsicher“</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}; in {share} von 100 Paaren aus einer Ziffer und etwas anderem hat die Ziffer die höhere (AUROC)</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}, … (%n Label)</numerusform>
            <numerusform>{labels}, … (%n Labels)</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}); die Rechte prüfen</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}: kein Backend heißt so; bekannt sind {known}</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>nicht lesbar ({reason}); die Leserechte prüfen</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}: kein Modell heißt so; bekannt sind: {known}</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}: nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>die Datei {path} ist weg; zurücklegen oder ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}: wurde nicht geladen: {reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}: konnte nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht untersucht</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}: ist ein Keras-Modell, das hier nicht geöffnet werden kann; in Python als ONNX exportieren: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: ist ein PyTorch-Checkpoint: Gewichte oder ein Netz, das nur sein eigenes Programm laden kann, was hier nicht geöffnet werden kann; das Netz mit diesen Gewichten in Python als ONNX exportieren: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: ist eine Datei mit Gewichten ohne Netz, die hier nicht geöffnet werden kann; das Netz mit diesen Gewichten in Python als ONNX exportieren: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}: ist ein TensorFlow-Graph, der hier nicht geöffnet werden kann; den Ordner, in dem er liegt, in ONNX umwandeln: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}: ist ein TensorFlow-Lite-Modell, das hier nicht geöffnet werden kann; in ONNX umwandeln: python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}: ist ein Pickle, das beim Öffnen jedes Programm ausführen kann und hier nicht geöffnet werden kann; wenn es vertrauenswürdig ist, in Python laden und mit skops speichern: skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>nichts hebt sich vom Papier ab</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>da ist Schrift oder ein Muster, aber keine Zahl wurde gefunden</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>das meiste ist dunkel: keine Schrift auf Papier</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>zu viel darauf ist keine Zahl, etwa Druck oder ein Muster</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>von einer Person angegeben</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>„{sign}“ ist kein Label dieses Modells, also wurde nichts geändert; nur die Ziffern schreiben</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>Die Zahl hat %n Ziffer in Tinte und „{text}“ hat {count}; auf der Zeichenfläche per Rechtsklick auf die Schildchen teilen oder verbinden</numerusform>
            <numerusform>Die Zahl hat %n Ziffern in Tinte und „{text}“ hat {count}; auf der Zeichenfläche per Rechtsklick auf die Schildchen teilen oder verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} liest diese Dateien schon; eines der beiden deinstallieren</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>das Backend {name} ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>ein Paket ohne Namen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}: zu viele Pixel; unter {most} verkleinern</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}: kein lesbares Bild; als PNG speichern</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}: kein lesbares Bild (das Ende fehlt); erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}: kein lesbares Bild ({reason}); als PNG speichern</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}: eine Seite von {size} Pixeln ist zu lang; unter {most} zuschneiden</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}: {width} x {height} Pixel sind zu viele; unter {most} verkleinern</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}: ist leer; erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}: hat mehr als {most} MiB; verkleinern</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}: ein HEIC-Bild; zum Öffnen `pip install pillow-heif` ausführen</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}: gehört nicht zu diesem Programm; dafür digitapp mit Python installieren</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}: existiert bereits; einen anderen Namen wählen</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}; %n Beispiel wurde vorher hinzugefügt</numerusform>
            <numerusform>{reason}; %n Beispiele wurden vorher hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}; nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}: das Beispiel {id} ist nicht da; vielleicht wurde es anderswo gelöscht</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}: keines der {count} Beispiele ist da; vielleicht wurden sie anderswo gelöscht</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}: dort kann nichts hinzugefügt werden ({reason}); Platz schaffen oder die Rechte prüfen</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>ein Beispiel von {most} MiB ist zu groß für eine Sammlung; verkleinern</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}: der Name einer Sammlung endet auf .ndjson; einen solchen wählen</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}, Zeile {number}: kein Beispiel ({reason}); die Zeile löschen</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}, Zeile {number}: länger als {most} MiB; die Zeile löschen</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}, Zeile {number}: sie ist länger als {most} GiB; aufteilen</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}: die Änderung kann nicht zum Rückgängigmachen aufgehoben werden ({reason}); dort Platz schaffen</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}: nicht lesbar ({reason}); woandershin verschieben</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}); woandershin verschieben</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}: Labels können nur in einer Sammlung ({suffix}) berichtigt werden; mit `digitapp collection import` aus dieser Datei eine machen und diese auswerten</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}: dort ist eine andere Zeichnung als die ausgewertete; neu auswerten</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>nach Person und Sitzung</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>keine Tabellenzeile ({reason})</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>das Bild ist nicht da</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>das Bild liegt außerhalb des Ordners der Tabelle</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}: existiert bereits; einen anderen Namen für die Tabelle wählen</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}: kann nicht geschrieben werden ({reason}); einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>CSV mit den Spalten file und label</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>es ist ein Ordner im Ordner eines Labels</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>es ist kein Bild</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}: nicht lesbar ({reason}); den Namen und die Leserechte prüfen</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}: existiert bereits; einen neuen oder leeren Ordner wählen</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>das Label ist zu lang für den Namen eines Ordners</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>das Label {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>Ein Ordner mit einem Bilderordner je Label</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>{count} ausgelassen: {reason} (zuerst: {place})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}: es gibt nichts zu schreiben; andere Beispiele oder ein anderes Format wählen</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}: es gibt nichts zu schreiben ({reason}); andere Beispiele oder ein anderes Format wählen</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>es hat keine Tinte</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}: hat kein &quot;images&quot; im Namen; etwa mine-images-idx3-ubyte nennen, die Labels kommen daneben</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>das Label ist keine Zahl von 0 bis 255</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>IDX-Paare aus Bildern und Labels, wie die von MNIST</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>das Label oder eine andere Angabe hat ein Zeichen, das XML nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML (W3C): einzelne Zeichen und Gruppen, wie CROHME sie schreibt</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}: wird entpackt größer als {most} GiB; aufteilen</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}: nach {size} Bytes beschädigt ({reason}); erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>kein XML ({reason})</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>kein lesbares XML ({reason})</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>ein Tag von mehr als {most} MiB</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>InkML braucht keinen Dokumenttyp und keine Entitäten, die schaden könnten</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>die Datei ist {name} und nicht ink</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>Elemente sind tiefer als {most} verschachtelt</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>ein Text von mehr als {most} MiB</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>mehr als {most} Definitionen oder Anmerkungen; die Datei aufteilen</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>min oder max eines Kanals ist keine Zahl ({reason})</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>die Breite eines brush ist keine Zahl ({reason})</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>es verweist auf ein Trace-Format, das davor nicht vorkommt</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>kein Trace ({reason})</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>eine Gruppe von mehr als {most} Punkten; die Datei aufteilen</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>mehr als {most} Punkte haben Namen oder sind in keiner Gruppe; die Datei aufteilen</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>es verweist auf einen Trace, der davor nicht vorkommt, oder auf einen Teil davon</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>ein ink in einem ink</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>das Trace-Format hat keine Kanäle X und Y</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>Punkt {point} hat {value}, was kein Wert ist</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>Punkt {point} hat mehr als {most} Werte</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>Punkt {point} hat {count} Werte statt {least}</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}: hat keine Arrays x und y; mit x=Bilder, y=Labels speichern</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>die Bilder x_test sind zum Messen da und nicht zum Anlernen</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>NumPy .npz mit x und y</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet: pyarrow ist nicht installiert; pip install &apos;digitapp[parquet]&apos; ausführen</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}: hat keine Spalte image, sondern {names}; eine umbenennen</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}: wird entpackt über {ratio}-mal so groß; jedes Bild nur einmal schreiben</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}: keine lesbare Parquet-Datei ({reason}); erneut kopieren</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}: hat Zeilengruppen von mehr als {most} MiB; mit kleineren schreiben</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>das Bild ist nicht in der Datei</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>das Label ist weder Text noch eine ganze Zahl</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Parquet mit Bildern, wie datasets von Hugging Face es schreibt; braucht digitapp[parquet]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>es hat nichts zu lesen, nur einen Punkt oder keine Tinte</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>es hat kein Label</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>es ist kein lesbares Bild ({reason})</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>es zeigt keine Tinte</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>eine Koordinate ist keine Zahl oder zu groß</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>die Zeichenfläche ist nicht 1 bis {most} Einheiten breit und hoch</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>keine Zeichnung von Quick, Draw! ({reason})</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>ein Strich hat nicht gleich viele x wie y</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>Quick, Draw! NDJSON (liest roh und vereinfacht, schreibt roh)</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>Quick, Draw! NDJSON, vereinfacht auf 256 x 256</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}: {name} wird nur geschrieben; ein anderes --format wählen</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>nach Beispiel {number}</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>das Label oder der Name der Person ist keine Textzeile</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>das Bild ist mehr als {most} Pixel breit oder hoch</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>das Label oder eine andere Angabe ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}: ist ein Ordner und nicht {name}; eine Datei darin nennen</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}: in diesem Format wird nicht geschrieben; --format aus {kinds} wählen</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}: dieses Format gibt es nicht; eines von {names} wählen</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}: unbekannter Dateityp; wenn es einer von diesen ist, mit --format nennen: {kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}: ist weder eine Datei noch ein Ordner; erst als Datei speichern</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}: enthält nichts, woraus sich lernen lässt; die Datei prüfen</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}: enthält nichts, woraus sich lernen lässt ({reason}); die Datei prüfen</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>das Label ist kein Text, den eine Datei aufnehmen kann</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>es ist ein Bild, und das Format enthält Striche</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}, Zeile {number}: {why}; berichtigen oder löschen</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>nicht WORD mit einem Label</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>nicht NUMSTROKES mit einer Anzahl von 1 oder mehr</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>ein Schriftzeichen von mehr als {most} Punkten</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>die Datei endet vor den Strichen dieses WORD</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>nicht POINTS mit einer Anzahl, # und Koordinaten</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>{count} Koordinaten statt zwei für jeden von {points} Punkten</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>es hat kein Label oder eines mit Leerraum, und das Format enthält Wörter</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>UJI-Pen-Characters-Text, Version 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>das Label oder der Name der Person hat einen Zeilenumbruch, und das Format enthält Zeilen</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>UNIPEN-Text, y nach oben; UJI Pen Characters, Version 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>UNIPEN-Text, dessen y nach unten zeigt, etwa von einem Bildschirm aufgezeichnet</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>.COORD hat kein X und Y oder mehr als {most} Namen</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>die Tinte ist in einer anderen Datei, {name}, die nicht gesucht wird: an dieser Stelle einsetzen</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} ist keine Zahl</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>kein Punkt ({reason})</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>eine Komponente hat mehr als {most} Punkte</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>die Komponente darüber hat nicht {count} Zahlen je Punkt, wie .COORD es sagt</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>ein Segment von mehr als {most} Punkten</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>mehr als {most} Punkte stehen vor den Segmenten; die Datei aufteilen</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>nicht .SEGMENT KIND COMPONENTS QUALITY LABEL</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>mehr als {most} Segmente verweisen auf Tinte anderswo; die Datei aufteilen</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>das Segment endet mitten in einem Strich</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>das Segment nennt keine Komponenten</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>es ist {kind}, also mehr als ein Zeichen</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>das Label {shown} hat {count} Zeichen, mehr als die {longest} eines Modell-Labels: kürzen</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>das Label {shown} hat Zeichen, die nicht gezeigt werden können: mit anderen schreiben</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>alle Beispiele haben das Label {label}, also ist es von nichts zu unterscheiden: ein anderes Label hinzufügen oder die Ziffern behalten</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>ein Modell kann diese Labels nicht haben ({reason}): ändern</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>mit nichts zu lesen</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>gleich einem anderen</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>gleich einem mit anderem Label</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>es gibt nichts anzulernen: {reasons}; welche zeichnen und mit Label versehen</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>keine Datei hat eine Zeichnung</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>das Label ist leer; mindestens ein Zeichen angeben</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>das Label hat {count} Zeichen; höchstens {most} angeben</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>das Label {text} enthält einen Zeilenumbruch oder ein Steuerzeichen; eine Textzeile angeben</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>der Name der Person ist leer; mindestens ein Zeichen angeben</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>der Name der Person hat {count} Zeichen; höchstens {most} angeben</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>der Name der Person {text} enthält einen Zeilenumbruch oder ein Steuerzeichen; eine Textzeile angeben</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}: nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>{name} kann keine Sammlung heißen; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>{name} kann keine Sammlung heißen; Steuerzeichen weglassen</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>{name} kann keine Sammlung heißen; {signs} weglassen</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>ein Sammlungsname von {count} Zeichen ist zu lang; einen kürzeren wählen</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}: lässt sich nicht anlernen, da es keine Merkmale liefert; eines anlernen, dessen Modellkarte sie nennt, etwa cnn-28x28, mlp-28x28, cnn-8x8 oder mlp-8x8</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}: gehört zu einem anderen Modell; digitapp neu installieren</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>Mit %n Zeichnung in {seconds}&#xa0;s angelernt; es liest {labels} Labels.</numerusform>
            <numerusform>Mit %n Zeichnungen in {seconds}&#xa0;s angelernt; es liest {labels} Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>Ausgelassen: {count}, {reason}.</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>Die eigenen Zeichnungen, jede gelesen von einem Modell, das sie nicht gelernt hat ({folds}, n = {n}): vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>Wie gut es andere Zeichnungen liest, ist nicht bekannt: jedes Label mindestens zweimal zeichnen.</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>Es geht von einem angelernten Modell aus: Wenn dieses mit denselben Zeichnungen angelernt wurde, sind beide Werte zu gut.</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>Was es schon kannte (n = {n} Ziffern): vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}: kann nicht der Name eines Modells sein ({reason}); einen anderen wählen</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}: die Datei antwortet anders, als es gelernt hat (um {off}); nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}: ein Modell {model} gibt es schon; dem angelernten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}: ein anderes Modell heißt schon so; dem angelernten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}: existiert bereits; dem angelernten Modell einen anderen Namen geben</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>der Startwert {seed} ist keine ganze Zahl ab 0; einen anderen wählen</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}, angelernt</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>es liest {after} statt {before} der eigenen Zeichnungen</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>es liest {after} statt {before} der Ziffern, die es schon kannte</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>keine Zeile vom Fortschritt eines Trainings ({reason}): {line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>kann nicht sagen, was keine Ziffer ist</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>vielleicht keine Ziffer</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&gt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&lt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <comment>a range of percentages</comment>
        <translation>{low} bis {high}&#xa0;%</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before} und {last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>der Prozess stürzte ab ({reason})</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>der Prozess endete mit Status {status}</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>der Bedarf des Backends ist {needs}, kein Tupel aus {known}: der Autorin oder dem Autor melden</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>das Backend {backend} des Pakets {package} braucht {needs}: wenn dieses Paket vertrauenswürdig ist, mit digitapp models --allow {name} erlauben</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>der Prozess beschrieb die Schichten mit etwas, das kein Array ist ({reason})</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>es endete {most}-mal nacheinander und bleibt beendet: zum Starten erneut wählen</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}; für die nächste Zeichnung wird es neu gestartet</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>der Prozess antwortete mit etwas, das kein Array ist ({reason})</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason} ({size} GiB)</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>dafür kann kein Prozess gestartet werden ({reason})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde gestoppt</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>es dauerte länger als {seconds}&#xa0;s und wurde beendet</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>es antwortete mit weit mehr, als die Modellkarte sagt, und wurde beendet</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>der Prozess antwortete mit etwas, das keine Nachricht ist, und wurde beendet</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>es hat {count} Labels, mehr als {most}: für weniger trainieren</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>es hat mehr als {most} Eingaben, Ausgaben oder Achsen: mit je einer exportieren</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>die Namen der Labels, Eingaben und Ausgaben sind zu lang: mit kürzeren exportieren</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock (ABI {abi}) und seccomp: Fremde Modelle lesen den eigenen Ordner, schreiben in einen temporären und starten nichts, senden keine Signale und erreichen kein Netzwerk</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>nur seccomp: Fremde Modelle starten nichts, senden keine Signale und erreichen kein Netzwerk, können aber die Dateien des Benutzerkontos lesen und schreiben, da dieser Kernel kein Landlock bietet</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>keine, die diese App auf diesem System kennt; fremde Modelle laufen in eigenen Prozessen: mit Zeitgrenzen, einer Umgebung ohne die persönlichen Variablen und einer eigenen Sitzung, können aber alle Dateien des Benutzerkontos lesen, überall schreiben, wo dieses es darf, und das Netzwerk nutzen</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), seccomp: Fremde Modelle lesen den eigenen Ordner, können aber Dateien leeren, die das Benutzerkonto schreiben darf</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock (ABI {abi}), kein seccomp: Fremde Modelle lesen den eigenen Ordner, können aber Programme starten und das Netzwerk nutzen</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), kein seccomp: Fremde Modelle lesen den eigenen Ordner, können aber Programme starten, das Netzwerk nutzen und Dateien leeren, die das Benutzerkonto schreiben darf</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>einem eigenen Prozess mit Grenzen für Speicher und Zeit: Stürzt er ab, läuft die App weiter; er ist abgeschottet: Er liest seinen Ordner, schreibt nichts Bleibendes und startet nichts</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>einem eigenen Prozess mit Grenzen für Speicher und Zeit: Stürzt er ab, läuft die App weiter; er ist zum Teil abgeschottet: digitapp doctor sagt, wie weit</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>einem eigenen Prozess mit Grenzen für Speicher und Zeit: Stürzt er ab, läuft die App weiter; er ist nicht abgeschottet, da dieses System nichts bietet, was die App kennt: nur vertrauenswürdige Modelle verwenden</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} auf {system}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>Backend {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (noch nicht da)</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>ist nicht installiert; man bekommt es mit: {command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}, kein Bildschirm: das Fenster kann hier nicht öffnen, die Befehle funktionieren</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}, startet nicht innerhalb von 20 Sekunden; prüfen, ob der Bildschirm antwortet</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>es endete mit Status {status}</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}, Plattform {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}, darf {needs} nutzen</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>Modell {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>liest eine gezeichnete 7 als {label} ({share})</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>liest eine gezeichnete 7 als {label} ({share}), sagt aber, dass sie keine Ziffer ist</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>Strichdateien und Sammlungen von digitapp</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>optdigits der UCI (.tra, .tes)</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>Ein Bild (PNG, JPEG, BMP, GIF, TIFF, WEBP)</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} ist schon das Kürzel von „{action}“; ein anderes wählen.</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} bewegt den Fokus oder den Stift; ein anderes Kürzel wählen.</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} schreibt in Textfeldern ein Zeichen; Ctrl oder Alt dazunehmen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>Kein &amp;Kürzel</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>Nimmt der gewählten Aktion ihr Kürzel</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>&amp;Anfangskürzel</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>Gibt der gewählten Aktion das Kürzel, das sie am Anfang hatte</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>Gibt jeder Aktion das Kürzel, das sie am Anfang hatte</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Alle Aktionen haben wieder ihre Anfangskürzel.</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>Kürzel von „{action}“:</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>Aktion oder Kürzel suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Kürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Kürzel der gewählten Aktion</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>Das Kürzel drücken, das die gewählte Aktion haben soll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>Rundgang, Schritt {place} von {count}: {title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Beendet den Rundgang (Esc)</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Der Schritt davor (Alt+Links)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>Der nächste Schritt (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>Hier eine Ziffer zeichnen, mit Maus, Stift oder Finger; oder mit der Tastatur: Die Pfeiltasten bewegen einen Stift, die Leertaste setzt ihn auf und hebt ihn ab. Wird nichts gezeichnet, nimmt der nächste Schritt ein Muster.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>Was das Modell liest, wie sicher es ist und wie wahrscheinlich es jede Ziffer findet. Das ändert sich, während der Stift sich bewegt: Lässt sich das Modell ins Zweifeln bringen?</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>Das Modell bekommt keine Linien, sondern nur diese wenigen Pixel, eingepasst und zentriert. Die Einpassung ausschalten und sehen, was aus der Antwort wird.</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>Was für die Antwort spricht und was dagegen. Jeder Reiter ist eine Lupe, die eine Frage zur Zeichnung beantwortet: Was, wenn sie gedreht wäre? Was lesen andere Modelle?</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>Modelle, auch eigene</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>Hier lässt sich ein anderes Modell wählen. Ansicht &gt; Sammlung hebt Zeichnungen mit ihrem Label auf, und Anlernen macht daraus ein Modell der eigenen Handschrift.</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>Stift aufgesetzt, {x}&#xa0;% von links, {y}&#xa0;% von oben</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>Stift abgehoben, {x}&#xa0;% von links, {y}&#xa0;% von oben</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}: ist eine Animation; nur ihr erstes Bild wurde gelesen</translation>
    </message>
</context>
</TS>
