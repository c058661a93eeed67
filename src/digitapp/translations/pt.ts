<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s {by}: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tremble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so its layers show nothing; draw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <comment>what was imported or exported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done}; %n left out, most since {reason}.</source>
        <comment>examples</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}; {fact}</source>
        <comment>of an evaluation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}.</source>
        <comment>of an evaluation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <comment>a range of percentages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
