<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>connections to the server that its model's file names</source>
        <translation>[çöññéçtîöñs tö thé sérvér thát îts mödél's fîlé ñámés ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>[thé whölé ñétwörk ~~~~~~]</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>[öthér prögráms, whîçh ît stárts ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>[whát háppéñs îñsîdé ît çáññöt bé sééñ: îts báçkéñd télls ñöthîñg öf îts láýérs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>[ît çáññöt bé táúght: îts báçkéñd çáññöt gîvé ît áñöthér héád; téáçh áñ ÖÑÑX mödél ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>[{name}: îts báçkéñd çáññöt téll whát ît tákés; wrîté îts çárd bésîdé ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>[ît hás ñö çárd: wrîté öñé ás {name} bésîdé ît ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>[îts çárd {name} çáññöt bé réád ({reason}): çöpý ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>[îts çárd {name} îs lárgér tháñ {most} MîB: wrîté á shörtér öñé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>[thé láýöút {layout} hás ñö pláçé för thréé çháññéls ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>[méáñ áñd std áré ñöt öñé válúé för éáçh çháññél ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>[méáñ ör std îs ñö ñúmbér tö çöúñt wîth ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>[á bátçh öf {batch} îs ñöt bétwééñ 1 áñd 4096 îmágés ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>[thé fîgúré för {data} îs ñöt áñ áççúráçý wîth îts îñtérvál ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>[thé fîgúré för {data} hás áñ {name} öf {value}, whîçh ît çáññöt bé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, '.', '_' and '-'</source>
        <translation>[thé îd {id} îs ñöt á ñámé öf löwér-çásé léttérs, dîgîts, '.', '_' áñd '-' ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>[thé tîtlé {title} îs ñöt öñé lîñé öf 1 tö 80 prîñtáblé çháráçtérs ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>[thé frámîñg {framing} îs ñöñé öf {names} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>[thé îñpút sîzé {size} îs ñöt bétwééñ 4 áñd 512 pîxéls ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>[thé ráñgé {range} döés ñöt téll pápér fröm îñk ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>[thé dîgîtñéss thréshöld {digitness_threshold} îs ñöt bétwééñ 0 áñd 1 ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>[thé dîgîtñéss fröm whîçh ît îs súré, {sure_digitness}, îs ñöt bétwééñ 0 áñd 1 ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>[thé ñámé öf îts féátúrés {name} îs ñöt öñé lîñé öf prîñtáblé çháráçtérs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>[théré áré {count} lábéls, ñöt 2 tö {most} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>[thé lábéls áré ñöt áll dîfféréñt ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>[á lábél îs ñöt öñé lîñé öf 1 tö 40 prîñtáblé çháráçtérs ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>[{count} îmágés öf {sides} válúés át á tîmé áré möré tháñ {most} válúés ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>[thé párîtý sámplé îs ñöt {pixels} býtés áñd {count} pröbábîlîtîés ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the parity sample's probabilities are not between 0 and 1</source>
        <translation>[thé párîtý sámplé's pröbábîlîtîés áré ñöt bétwééñ 0 áñd 1 ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>[îts çárd îs ñöt válîd: {reason} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>[whát háppéñs îñsîdé ît çáññöt bé sééñ: îts báçkéñd télls öf ñö láýér ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>[ñöthîñg tö réád ~~~~~]</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>[{share}, súré ~~~~~]</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>[{share}, ñöt súré ~~~~~~]</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>[{share}, ñöt á dîgît ~~~~~~]</translation>
    </message>
    <message>
        <source>the model's input</source>
        <translation>[thé mödél's îñpút ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>[{path}: théré îs ñö súçh fîlé; çhéçk îts ñámé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>[{path}: îs á földér; ñámé á fîlé îñ ît ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>[{path}: çáññöt bé réád ({reason}); çhéçk îts ñámé ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>[{path}: îs ñöt á pláîñ fîlé; sávé ît ás öñé fîrst ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>[{path}: brökéñ ({reason}); çöpý ör döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>[{path}: löñgér tháñ {most} MîB; splît ît ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>[{path}: wöúld táké töö múçh mémörý för á fîlé öf îts sîzé; splît ît ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>[{path}: úñpáçks tö möré tháñ {ratio} tîmés îts sîzé; sávé ît úñpáçkéd ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>[thé táblé hás ñö çölúmñ {drawing} ör {image}; ñámé öñé öf îts çölúmñs sö ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>[{path}: hölds ñö dráwîñg; çhéçk thé fîlé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>[{path}: áñöthér rúñ îs wrîtîñg ît; wáît för ît ör çhöösé áñöthér fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>[{path}: çáññöt bé wrîttéñ ({reason}); çhöösé áñöthér pláçé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>[{path}: çáññöt bé wrîttéñ ({reason}); máké rööm ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>[{unfinished}: wás bégúñ wîth öthér fîlés, áñöthér mödél ör öthér öptîöñs; rémövé ît ör çhöösé áñöthér fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>[{path}: îs théré álréádý; rémövé ît ör çhöösé áñöthér fîlé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>[öñé öf thé pröçéssés öf --jöbs éñdéd (éxît çödé {exitcode}); rúñ ît ágáîñ, wîth féwér jöbs îf mémörý îs shört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>[{address}: ñö çlústér áñswérs théré ({reason}); çhéçk îts áddréss ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>[{folder}: îs ñöt émptý; çhöösé áñöthér földér ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install "digitapp[ray]"</source>
        <translation>[--ráý ñééds Ráý, whîçh îs ñöt îñstálléd; rúñ pîp îñstáll "dîgîtápp[ráý]" ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>[{problem}, ñöthîñg tö réád ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>[{answer} théñ {second} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>[{problem}: pérháps {answer} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>[ñöt á dîgît: pérháps {answer} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>[ñöt súré, pérháps ñöt á dîgît: {answer} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>[ñöt súré: {answer} ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>[{path}: öf ñö kîñd thát çáñ bé wrîttéñ; ñámé ît .ñdjsöñ, .çsv ör .párqúét ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install "digitapp[parquet]"</source>
        <translation>[Párqúét ñééds pýárröw, whîçh îs ñöt îñstálléd; rúñ pîp îñstáll "dîgîtápp[párqúét]" ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>[théré îs töö lîttlé mémörý för thîs; gîvé smállér fîlés ör féwér át á tîmé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>[{first}: ñéîthér á çömmáñd ñör á fîlé thát îs théré; séé dîgîtápp --hélp ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>[Ît ágréés wîth féw öf thé dráwîñgs: ît máý bé för söméthîñg élsé, ör îts lábéls îñ áñöthér ördér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>[Áddéd ás {model}: {card}. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>[Ñöthîñg wás áddéd. ~~~~~~]</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>[Állöw ît ñöw ({needs})? ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>[trýîñg ~~]</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>[--çhöîçé {choice}: théré áré {count} çáñdîdátés; çhöösé öñé öf 1 tö {count} ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>[{text}: thé lábéls áré ñöt îñ ÚTF-8; sávé thém îñ thát éñçödîñg ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>[ágrééméñt ~~~]</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>[höw ît tákés îts îmágés ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>[úságé: ~~]</translation>
    </message>
    <message>
        <source>options</source>
        <translation>[öptîöñs ~~]</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>[pösîtîöñál árgúméñts ~~~~~~]</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>[shöw thîs hélp mésságé áñd éxît ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>[árgúméñt {argument}: {message} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>[úñréçögñîzéd árgúméñts: {arguments} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>[thé föllöwîñg árgúméñts áré réqúîréd: {arguments} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>[ñöt állöwéd wîth árgúméñt {argument} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>[îgñöréd éxplîçît árgúméñt {text} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>[éxpéçtéd öñé árgúméñt ~~~~~~]</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>[éxpéçtéd át möst öñé árgúméñt ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>[éxpéçtéd át léást öñé árgúméñt ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>[éxpéçtéd {count} árgúméñt ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>[éxpéçtéd {count} árgúméñts ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>[ámbîgúöús öptîöñ: {option} çöúld mátçh {options} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>[îñválîd {type} válúé: {text} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>[îñválîd çhöîçé: {text} (çhöösé fröm {choices}) ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>[{program}: érrör: {message} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>[Dráw á dîgît áñd séé whát á mödél mákés öf ît. Wîthöút á çömmáñd, öpéñ thé wîñdöw, wîth thé fîrst dráwîñg öf FÎLÉ, ör thé pîçtúré, îf gîvéñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>[shöw prögrám's vérsîöñ ñúmbér áñd éxît ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>[çömmáñds; öñlý öpéñ ñééds á dîspláý ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>[éñd thé çömmáñd wîth áñ érrör îf ît tákés löñgér ({default}) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>[ñö lîmît ~~~]</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>[öpéñ thé wîñdöw, wîth thé fîrst dráwîñg öf FÎLÉ, ör thé pîçtúré, îf gîvéñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>[lîst thé mödéls thát áré îñstálléd, wîth théîr áççúráçý, ör shöw thé págé öf öñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>[réád dráwîñgs (.ñdjsöñ, .ñdjsöñ.gz) áñd pîçtúrés (PÑG, JPÉG, BMP) ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>[réád ñúmbérs: sévérál dîgîts îñ dráwîñgs (.ñdjsöñ, .ñdjsöñ.gz) áñd pîçtúrés, álsö whölé págés ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>[öñlý thé Ñth dráwîñg ör págé öf éáçh fîlé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>[méásúré á mödél öñ lábélléd séts (.ñdjsöñ[.gz], ÎDX, .ñpz, öptdîgîts, ÇSV öf pîçtúrés) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>[çömpáré mödéls öñ lábélléd séts: áççúráçý, ágrééméñt, áñd whéré théý dîságréé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>[táké á mödél fîlé, ör á mödél sérvéd át áñ áddréss, îñtö ýöúr mödéls ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>[sáý whý á mödél réáds á dráwîñg ás ît döés, áñd whát wöúld çháñgé îts áñswér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>[sáý whát á mödél réáds whîlé á dráwîñg gröws, áñd whéré ît çháñgés îts mîñd ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>[thé Ñth dráwîñg öf thé fîlé (1) ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>[wrîté ît ás X.wébp, X.gîf, X.çsv ör X.jsöñ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>[çölléçt éxámplés öf ýöúr öwñ: lîst, shöw, ádd, rélábél, délété, úñdö ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>[téáçh á mödél ýöúr dráwîñgs: ýöúr háñd, léttérs, sîgñs; áñd méásúré whát çámé öf ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>[prîñt vérsîöñs, báçkéñds áñd mödéls, áñd whát îs wröñg wîth éáçh ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>[réád îñ sö máñý pröçéssés (1) ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>[á mödél öf `dîgîtápp mödéls` ({default}) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>[îds öf `dîgîtápp mödéls`, súçh ás á,b (áll thát çáñ bé úséd) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>instead of the model's own: mnist, optdigits or canvas</source>
        <translation>[îñstéád öf thé mödél's öwñ: mñîst, öptdîgîts ör çáñvás ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>[öñlý dráwîñgs öf thésé wrîtérs, súçh ás 25-30 ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>[álsö höw fár whát îs réád rîght çáñ bé çháñgéd béföré thé áñswér döés ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>[prîñt JSÖÑ îñstéád öf á táblé ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>[Thé ñámé - stáñds för stáñdárd îñpút: ströké lîñés ör á pîçtúré. ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>[wrîté á táblé, .ñdjsöñ, .çsv ör .párqúét; á kîlléd rúñ göés öñ wîth ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>[wrîté á táblé, X.ñdjsöñ ör X.párqúét; á kîlléd rúñ göés öñ wîth ît; ör wrîté ît ás X.çsv, X.jsöñ ör, wîth böxés, X.pñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>[prîñt whát îs döñé öñ stáñdárd érrör, îñ lîñés ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>[réád öñ á Ráý çlústér, bý défáúlt öñé öñ thîs máçhîñé; --öút îs théñ á földér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>[{text} îs ñöt á ñúmbér öf séçöñds gréátér tháñ 0 ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>[shöw áll thát îs kñöwñ öf thîs mödél ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>[gîvé á mödél öf ýöúr öwñ áñöthér ñámé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>[táké á mödél öf ýöúr öwñ áwáý; îts fîlés áré képt ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>[brîñg á rémövéd mödél báçk ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>[lét á báçkéñd öf áñöthér páçkágé úsé whát ît ñééds ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>let it use its model's folder alone again</source>
        <translation>[lét ît úsé îts mödél's földér álöñé ágáîñ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>[ör áñ áddréss súçh ás http://löçálhöst:8080/v2/mödéls/dîgîts ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>what to call it (its card's title, or the file's name)</source>
        <translation>[whát tö çáll ît (îts çárd's tîtlé, ör thé fîlé's ñámé) ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>[lábéls öf îts öútpúts îñ ördér: á,b,ç, ör á fîlé wîth öñé pér lîñé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>[táké thé Ñth öf thé çáñdîdátés (1) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>[öñlý prîñt thé çáñdîdátés ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>[thé lábél tö éxpláîñ (thé áñswér) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>[éxpláîñ whý thé öñé lábél áñd ñöt thîs öñé ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>[wrîté á pîçtúré öf thé évîdéñçé ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>[prîñt whát éáçh láýér öf thé mödél mákés öf thé dráwîñg ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>[çölléçtîöñs ör ströké fîlés ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>[thé mödél tö téáçh, öñé wîth féátúrés ({default}) ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>what to call it (its base's name and "taught")</source>
        <translation>[whát tö çáll ît (îts básé's ñámé áñd "táúght") ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>[öf thé várîátîöñs áñd thé földs (0) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>[kéép thé lábéls thát ît hás (ýés) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>[ádd ît évéñ îf ît îs wörsé tháñ béföré ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>[prîñt thé sháré thát îs döñé öñ stáñdárd érrör ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>[réád sévérál dîgîts áñ îtém; thé lábéls áré téxts öf dîgîts ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar's test, and where the two differ</source>
        <translation>[áñöthér mödél öñ thé sámé séts: MçÑémár's tést, áñd whéré thé twö dîffér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>[álsö whîçh dráwîñgs áré réád ás whát ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>[álsö thé áççúráçý bý lábél ör bý wrîtér ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>[álsö höw öftéñ áñswérs öf éáçh çöñfîdéñçé áré rîght ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>[álsö thé dráwîñgs whösé lábél îs pröbáblý wröñg ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>[wrîté á répört wîth thé dráwîñgs, öñé HTML fîlé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>[wrîté whát îs réád îñ éáçh dráwîñg ás á táblé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>[ñöt îñstálléd ~~~~~]</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>[{place}: áñ áddréss çáñ bé réád áñd wrîttéñ öñlý wîth prédîçt --ráý; ñámé á fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>[{name}: stáñdárd îñpút çáññöt bé réád twîçé, ás --öút máý hávé tö; sávé ît ás á fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>[{path}: ñö táblé çáñ höld thîs ñámé, whîçh îs ñöt ÚTF-8; réñámé thé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>[{path}: %n röw, {before} öf thém fröm béföré ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[{path}: %n röws, {before} öf thém fröm béföré ~~~~~~ ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>[{path}: %n röw ~~~~~]</numerusform>
            <numerusform>[{path}: %n röws ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>[öñé öf ýöúr çölléçtîöñs, ör á fîlé ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>[öñé öf ýöúr çölléçtîöñs, ör á fîlé; ît îs mádé îf ît îs ñöt théré ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>[whát tö dö ~~~~]</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>[lîst ýöúr çölléçtîöñs, wîth çöúñts bý lábél ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>[shöw whát îs îñ á çölléçtîöñ: lábéls, wrîtérs, whát îs théré twîçé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>[ádd dráwîñgs (.ñdjsöñ, .ñdjsöñ.gz) áñd pîçtúrés tö á çölléçtîöñ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>[gîvé éxámplés áñöthér lábél ör wrîtér ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>[táké éxámplés áwáý; úñdö brîñgs thém báçk ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>[úñdö thé lást rélábéllîñg ör délétîöñ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>[dö ágáîñ whát wás úñdöñé lást ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>[prîñt JSÖÑ îñstéád öf séñtéñçés ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>[lîst évérý éxámplé wîth îts îd ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>[öf áñ éxámplé, ás shöw --îds lîsts thém ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>[áñý téxt ~~~]</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>[thé ñámé öf thé pérsöñ whösé háñd ît îs ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>[Théré áré ñö çölléçtîöñs îñ {folder} ýét. Tö máké öñé: {command} ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>[çölléçtîöñ ~~~~]</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>[éxámplés ~~~]</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>[bý lábél ~~~]</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>[{path}, ñ = {n} ~~~~~]</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>[bý lábél: {counts} ~~~~~~]</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>[bý wrîtér: {counts} ~~~~~~]</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>[pîçtúrés {pictures} ~~~~~~]</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>[théré möré tháñ öñçé {repeated}, öf whîçh {contradictory} wîth sévérál lábéls ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>label</source>
        <translation>[lábél ~~]</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>[wrîtér ~~]</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>[{path}: wöúld bé áddéd tö îtsélf; ñámé áñöthér fîlé ör çölléçtîöñ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>[%n éxámplé áddéd tö {path}, whîçh hás {count} ñöw. ~~~~~~ ~~~~~~ ~~~~]</numerusform>
            <numerusform>[%n éxámplés áddéd tö {path}, whîçh hás {count} ñöw. ~~~~~~ ~~~~~~ ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>[{path}: îs öf thé förmát {name}, whîçh `dîgîtápp çölléçtîöñ împört` réáds; úsé thát çömmáñd ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>[{path}: {reason}; çhöösé á pîçtúré öf öñé dîgît ör sîgñ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>[ñöthîñg tö çháñgé: gîvé --lábél, --wrîtér ör böth ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>[{path}: théré îs ñöthîñg tö úñdö; éxámplés thát wéré áddéd áré tákéñ áwáý wîth délété ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>[%n éxámplé théré ágáîñ. ~~~~~~ ~]</numerusform>
            <numerusform>[%n éxámplés théré ágáîñ. ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>[%n éxámplé ás béföré. ~~~~~~]</numerusform>
            <numerusform>[%n éxámplés ás béföré. ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>[{path}: théré îs ñöthîñg tö rédö, sîñçé ñöthîñg wás úñdöñé áftér thé lást çháñgé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>[%n éxámplé çháñgéd ágáîñ. ~~~~~~ ~~]</numerusform>
            <numerusform>[%n éxámplés çháñgéd ágáîñ. ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>[%n éxámplé délétéd ágáîñ. ~~~~~~ ~~]</numerusform>
            <numerusform>[%n éxámplés délétéd ágáîñ. ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>[%n éxámplé çháñgéd. Tö úñdö thîs: {command} ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[%n éxámplés çháñgéd. Tö úñdö thîs: {command} ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>[%n éxámplé délétéd. Tö úñdö thîs: {command} ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[%n éxámplés délétéd. Tö úñdö thîs: {command} ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>[ñöñé {count} ~~~~]</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>[ádd dráwîñgs áñd pîçtúrés fröm fîlés öf öthér förmáts tö á çölléçtîöñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>[ör á földér wîth á földér för éáçh lábél ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>[îñstéád öf théîr öwñ ~~~~~~]</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>[wrîté á çölléçtîöñ, ör áñý fîlé thát çáñ bé împörtéd, îñ áñöthér förmát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>[á fîlé, whîçh îs répláçéd, ör á ñéw földér ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>[îñstéád öf thé öñé thát ñámés áñd çöñtéñts téll ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>[áddîñg {name} ~~~~~]</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>[{count} réád ás {name} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>[{added} áddéd tö {path}, whîçh hás {count} ñöw. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>[{path}: îs thé çölléçtîöñ îtsélf; çhöösé áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>[{count} réád ~~~~]</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>[{count} wrîttéñ ás {name} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>[{framing}: ñö súçh frámîñg; çhöösé öñé öf {names} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>[öf {count} mödéls {usable} çöúld bé úséd, twö áré ñéédéd ({reasons}) ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>[öf {count} mödéls ñöñé çöúld bé úséd, twö áré ñéédéd ({reasons}) ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>[1 mödél îs töö féw tö çömpáré; ñámé twö ör möré öf `dîgîtápp mödéls` ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>[ñö mödél îs töö féw tö çömpáré; ñámé twö ör möré öf `dîgîtápp mödéls` ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>[{name}: léft öút: {reason} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>[{path}, ñ = {n}, {unlabelled} wîthöút á lábél ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>[áll {count} mödéls ágréé öñ {share} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>model</source>
        <translation>[mödél ~~]</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>[áççúráçý ~~~]</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>[95 % îñtérvál ~~~~~]</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>[ms áñ îtém ~~~~]</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>[lábéls úñkñöwñ ~~~~~]</translation>
    </message>
    <message>
        <source>item</source>
        <translation>[îtém ~]</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>[?: thé mödél sáýs thát ît îs ñöt á dîgît ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>[áñd {count} möré; --jsöñ lîsts áll ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthîñg ~~]</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>[ît töök löñgér tháñ {seconds} s áñd wás éñdéd; gîvé ît möré tîmé wîth --tîméöút ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>[ök ~]</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>[WRÖÑG ~~]</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>[{model} wöúld bé çömpáréd wîth îtsélf; ñámé áñöthér mödél áftér --ágáîñst ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>[wröté {path} ~~~~]</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>[{name}, wröñg lábéls ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>[{name}, áltéréd ~~~~~]</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>[--{name} îs áböút sîñglé dîgîts; léávé ît ör --ñúmbérs öút ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>[{file}, {model}, ñúmbérs, ñ = {n} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>[áççúráçý {accuracy} (95 % îñtérvál {low} tö {high}), {correct} rîght ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>[dîgît érrör ráté {share} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>[döúbtéd {doubted}, áççúráçý whéñ súré {when_sure} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>[{time} ms áñ îtém ~~~~~~]</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>[{file}, {model}, ñ = {n} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>[ñöthîñg tö réád {nothing}, ÉÇÉ {ece}, ÑLL {nll} ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>[lábéls thát thé mödél döés ñöt kñöw {unknown}, çöúñtéd ás wröñg ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>[wîthöút á lábél {count}, öf whîçh {doubted} döúbtéd, ÁÚRÖÇ {auroc} ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>[trúé ~]</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>[réád ~]</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>[áñswéréd ~~~]</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>[wröñg öf thésé ~~~~~]</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>[léást çöñfîdéñçé ~~~~~~]</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>[çöñfîdéñçé ~~~~]</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>[áñswérs ~~]</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>[méáñ çöñfîdéñçé ~~~~~]</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>[rîght ~~]</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>[réád ás ~~]</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>[dráwîñgs ~~~]</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>[îtéms, thé möst çöñfîdéñt fîrst ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>[ñöt ñáméd ~~~]</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>[möst öftéñ mîsréád ás ~~~~~~]</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>[lábéls thát máý bé wröñg: {count} öf {n}, {confident} öf thém çöñfîdéñtlý ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>[ýés ~]</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>[ráthér ~~]</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>[çöñfîdéñtlý ~~~~]</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>[ágáîñst {against}: ît réáds {share} rîght ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>[höw fár thé {n} thát áré réád rîght çáñ bé çháñgéd béföré thé áñswér döés: ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>[çháñgé ~~]</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>[hálf öf thém: úp tö ~~~~~~]</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>[ñîñé îñ téñ: úp tö ~~~~~~]</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>[trîéd úp tö ~~~~]</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>[úñçháñgéd théré ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>[{path}: hás ñö dráwîñg {index}; çöúñt fröm 1 ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>[{path}: hás féwér tháñ {index} dráwîñgs; çhöösé áñöthér --îñdéx ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model's features: {labels}</source>
        <translation>[möst lîké ît öf thé kñöwñ dráwîñgs, bý thé mödél's féátúrés: {labels} ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model's input pixels: {labels}</source>
        <translation>[möst lîké ît öf thé kñöwñ dráwîñgs, bý thé mödél's îñpút pîxéls: {labels} ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>[{path}: thé évîdéñçé, blúé för {target} áñd öráñgé ágáîñst ît ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>[{path}: --láýérs télls ñöthîñg öf á lábél; léávé öút --tárgét, --ágáîñst áñd --öút ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>[öpérátörs ~~~]</translation>
    </message>
    <message>
        <source>output</source>
        <translation>[öútpút ~~]</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>[séés ~]</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>[mîñ ~]</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>[méáñ ~]</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>[máx ~]</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>[whý {label} ({share}); thé áñswér îs {answer} ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>[whý {label} ({share}) áñd ñöt {other}; thé áñswér îs {answer} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>[îñk: {ink} för {label}, {no_ink} ágáîñst; pláçés wîthöút îñk: {paper} för, {no_paper} ágáîñst ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>[wîthöút pîéçé {piece}, áröúñd {x}, {y}: théré îs ñöthîñg tö réád ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>[wîthöút pîéçé {piece}, áröúñd {x}, {y}: ît réáds {label} ({share}) ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>[--jöbs {jobs}: ñöt á ñúmbér öf pröçéssés; gîvé 1 tö {most} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>[péñ strökés ~~~~]</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>[öñé thîñg át á tîmé: gîvé áñ ÎD ör öñé öf --{names} ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model's folder alone now.</source>
        <translation>[Thé báçkéñd {backend} máý úsé îts mödél's földér álöñé ñöw. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>[Thé báçkéñd {backend} ñééds ñöthîñg thát ît máý ñöt úsé. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>[Thé báçkéñd {backend} máý úsé {needs} ñöw. Tö úñdö thîs: {command} ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>[{model} îs çálléd {title} ñöw. Tö úñdö thîs: {command} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>[{model} wás rémövéd; îts fîlés áré képt îñ {folder}. Tö brîñg ît báçk: {command} ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>[{model} îs ámöñg ýöúr mödéls ágáîñ. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>title</source>
        <translation>[tîtlé ~~]</translation>
    </message>
    <message>
        <source>input</source>
        <translation>[îñpút ~~]</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>[párámétérs ~~~~]</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>[ñöñ-dîgîts ~~~~]</translation>
    </message>
    <message>
        <source>state</source>
        <translation>[státé ~~]</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>[{model}: çáññöt bé úséd: {reason} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>[séé bélöw ~~~]</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>[défáúlt ~~]</translation>
    </message>
    <message>
        <source>told</source>
        <translation>[töld ~]</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>[çáññöt téll ~~~~]</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>[thé öútpút çáññöt bé wrîttéñ ({reason}); séñd ît élséwhéré ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>[{low} tö {high} ~~~~~]</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>[{model} çáññöt téll whát îs ñö dîgît: ît tákés évérý dráwîñg för öñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>[--ráý ñééds --öút FÖLDÉR, îñtö whîçh ît wrîtés Párqúét fîlés; ñámé öñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>[{count} réád, {speed} á séçöñd ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>[{count} réád, {speed} á séçöñd, {time} léft ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>[{path}: çáññöt höld whát wás réád; éñd îts ñámé wîth öñé öf {suffixes} ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>[{path}: hölds öñé pîçtúré áñd {count} wéré réád; ñámé öñé fîlé, áñd --îñdéx öñé öf ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>[{path}: %n ñúmbér ~~~~~~]</numerusform>
            <numerusform>[{path}: %n ñúmbérs ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>[{digits} dîgîts îñ {lines} lîñés ~~~~~~ ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>[{path}: thé répláý, %n möméñt ~~~~~~ ~~~]</numerusform>
            <numerusform>[{path}: thé répláý, %n möméñts ~~~~~~ ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>[{path}: ñéîthér ströké lîñés ñör á pîçtúré; thé RÉÁDMÉ shöws thé förmát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>[{path}: îs çlöséd; séñd á ströké fîlé ör á pîçtúré tö ît ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>[{path}: çáññöt bé réád ({reason}); ñámé á fîlé îñstéád ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>[{path}: löñgér tháñ {most} MîB; sávé ît ás á fîlé áñd ñámé thát ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>[téáçhîñg ~~~]</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>[ñöt áddéd ~~~]</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>[{model}: ît îs wörsé tháñ béföré: {reason}; ñöthîñg wás wrîttéñ; --förçé ádds ît áll thé sámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>[{model}: ît îs wörsé tháñ béföré: {reason}; ît wás áddéd áll thé sámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>[{path}: hölds {found} dráwîñgs, whîçh wöúld bé löst; sávé úñdér áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>[{path}: hás çháñgéd sîñçé thîs dráwîñg wás réád théré; sávé úñdér áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>[{path}: çáññöt bé réád ({reason}); sávé úñdér áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>[{path}: îs béîñg sávéd bý áñöthér wîñdöw; sávé ágáîñ whéñ thát îs döñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>[ît hás möré tháñ {most} pöîñts ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>[á pöîñt lîés möré tháñ {reach} çáñvás sîdés áwáý fröm thé çáñvás ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>[péñ_wîdths hás ñöt öñé wîdth pér ströké ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>[{name} hás ñöt öñé válúé pér pöîñt ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>[{path}, lîñé {number}: ñöt á dráwîñg ({reason}); thé RÉÁDMÉ shöws thé förmát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>[{path}, lîñé {number}: löñgér tháñ {most} MîB; îs ît á ströké fîlé? ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>[{path}, lîñé {number}: úñpáçks tö möré tháñ {most} GîB; splît ît ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>[{path}: hás möré tháñ {most} lîñés; splît ît ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>[{path}: brökéñ áftér lîñé {number} ({reason}); çöpý ör döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>[áñ éñtrý béföré îs mîssîñg ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>[möré tháñ {most} strökés ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>[{path}: çáññöt bé réád ({reason}); çhéçk whö máý réád ît ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>[{folder}: thé dráwîñg çáññöt bé képt théré för thé ñéxt stárt ({reason}); máké rööm îñ ît, ör sét DÎGÎTÁPP_STÁTÉ tö á földér thát çáñ bé réád áñd wrîttéñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>[îmágé îs {width} x {height} pîxéls, möré tháñ {most} öñ á sîdé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>[îmágé îs ñö PÑG thát çáñ bé réád: {reason} ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>[îmágé_sîzé îs ñöt á wîdth áñd á héîght öf 1 tö {most} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>[îmágé hás {count} pîxéls áñd ñöt {width} x {height} ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>[îmágé îs ñöt básé64: {reason} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>[{model} áñd {other} áré rîght öñ thé sámé dráwîñgs. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar's exact test, {p}).</source>
        <translation>[Ñö dîfféréñçé thát çháñçé wöúld ñöt máké: öf {count} dráwîñgs thát öñlý öñé öf thém réáds rîght, {better} hás {more}, {worse} {fewer} (MçÑémár's éxáçt tést, {p}). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar's exact test, {p}).</source>
        <translation>[{better} réáds béttér: öf {count} dráwîñgs thát öñlý öñé öf thém réáds rîght, {better} hás {more}, {worse} {fewer} (MçÑémár's éxáçt tést, {p}). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>[{path}: áñ ÎDX fîlé öf thé wröñg léñgth; döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>[{path}: ñöt áñ ÎDX fîlé; döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>[{path}: çáññöt bé réád ({reason}); çöpý ör döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>[{path}: îts lábéls fîlé {name} îs ñöt bésîdé ît; pút ît théré ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>[ît îs páçkéd îñ á wáý thát ÑúmPý döés ñöt ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>[{name} hölds {kind}, ñéîthér ñúmbérs ñör téxt ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>[{name} hás thé shápé {shape} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>[{name} hás ñöt thé léñgth thát îts shápé télls ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>[{path}: úñpáçks tö möré tháñ {times} tîmés îts sîzé; sávé ît úñpáçkéd ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>[{path}: ñöt áñ .ñpz fîlé thát çáñ bé réád ({reason}); sávé ît wîth ñúmpý.sávéz ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>[ît lîsts möré árráýs tháñ áñý fîlé öf îmágés hás ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>[{path}: x öf shápé {shape} îs ñöt [Ñ, H, W] îmágés; réshápé ît ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>[{path}: áñ îmágé öf {width} x {height} pîxéls îs töö lárgé; sçálé ît döwñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>[{path}: {images} îmágés bút lábéls öf shápé {labels}; gîvé öñé lábél áñ îmágé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>[{path}: öñlý ströké fîlés ñámé théîr wrîtérs; léávé thé çhöîçé öf wrîtérs öút ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>[{path}: öf ñö kîñd thát îs kñöwñ; gîvé .ñdjsöñ[.gz], ÎDX îmágés, .ñpz, .çsv, .trá ör .tés ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>[{path}: hás ñö árráý {names}; sávé ît wîth x=îmágés, ý=lábéls ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>[{one} ör {other} ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>[{path}: {reason}; çöñvért îts x fîrst ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>[á ñúmbér töö máñý, töö féw ör öút öf ráñgé ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>[{path}: ñöt röws öf 64 çöúñts öf 0..16 áñd á lábél ({reason}); fétçh ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>[{path}: hölds ñö dráwîñg öf thésé wrîtérs; çhéçk thé fîlé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>[{path}: çáññöt bé réád áñý möré ({reason}); réád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>[{set}: ñámés ñö wrîtérs; öñlý ströké fîlés áñd çölléçtîöñs çáñ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>[{count} áñswérs, méáñ çöñfîdéñçé {confidence}, rîght {share} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>[Rélîábîlîtý çúrvé: höw öftéñ áñswérs öf éáçh çöñfîdéñçé áré rîght ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>[çöñfîdéñçé öf thé áñswér ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>[Éválúátîöñ ~~~~]</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>[Höw wéll ît réáds ~~~~~~]</translation>
    </message>
    <message>
        <source>set</source>
        <translation>[sét ~]</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>[réád rîght, 95 % îñtérvál {bounds} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>[{correct} öf {count} ~~~~~~]</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>[lábélléd dráwîñgs ~~~~~~]</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>[çálîbrátîöñ érrör (ÉÇÉ) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>[lábéls thát thé mödél döés ñöt kñöw, çöúñtéd ás wröñg ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>[wîthöút á lábél, ñöt çöúñtéd ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>[Öñ thé dáshéd lîñé áñ áñswér öf {share} îs rîght éîght tîmés îñ téñ; bélöw ît thé mödél îs töö súré öf îtsélf. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>[Mîstákés, thé möst çöñfîdéñt fîrst ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>[Ágáîñst {model} ~~~~~]</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>[Dráwîñgs thát théý réád dîfféréñtlý ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>[{read}; thé öthér: {answer} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>[Á röw för éáçh lábél, á çölúmñ för whát wás réád; á çlîçk öñ á mîstáké göés tö îts dráwîñgs. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>[Whát îs réád för whát ~~~~~~]</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>[{label} réád ás {answer} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>[Lábéls thát máý bé wröñg, thé möst súspîçîöús fîrst ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>[ráthér {label}, {share} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>[réád {label}, {share} ~~~~~~]</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>[ñö lábél ~~~]</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>[lábél {label} ~~~~~]</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>[dráwîñg {number}, {label}, {read} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>[ñö. {number} ~~~~]</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>[{heading} ({count}, thé fîrst {shown} áré shöwñ) ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>[ñöt ñáméd ~~~]</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>[réád rîght ~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>[{path}: çáññöt bé úñpáçkéd ({reason}); máké rööm îñ {folder} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model's features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>[Júdgéd bý á smáll çlássîfîér öñ thé mödél's féátúrés, whîçh wás fîttéd {times} tîmés öñ thé öthér {parts} fîfths öf thé sét. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Judged by the model's own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>[Júdgéd bý thé mödél's öwñ áñswérs, sîñçé ît gîvés ñö féátúrés: öf ñö úsé îf ît wás tráîñéd öñ thésé dráwîñgs. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>[%n wéré léft öút. ~~~~~~]</numerusform>
            <numerusform>[%n wéré léft öút. ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>[{set}: féwér tháñ twö lábéls hávé {count} éxámplés, töö féw tö súspéçt áñý; ádd möré ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>[{set}: hölds ñö lábélléd dráwîñg, sö ñöthîñg çáñ bé rîght; ádd sömé wîth lábéls ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>[{set}: îts lábéls {labels} áré úñkñöwñ tö {model}, whîçh kñöws {known}; çhöösé áñöthér mödél ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>[{labels} áñd %n möré ~~~~~~]</numerusform>
            <numerusform>[{labels} áñd %n möré ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>[{set}: ñö îtém hás á téxt öf dîgîts ás îts lábél; wrîté thém îñtö thé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>[{path}: hás ñö çölúmñs fîlé áñd lábél; wrîté böth ñámés îñtö îts fîrst lîñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>[{path}, röw {row}: hás töö féw çölúmñs; gîvé á fîlé áñd á lábél ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>[{path}, röw {row}: {file} îs ñöt théré; méñd îts ñámé ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>[{path}: hás möré tháñ {rows} röws; splît ît ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>[{path}: ñámés ñö pîçtúré; çhéçk thé fîlé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>[{path}: ñöt á táblé îñ ÇSV ({reason}); sávé ît ás ÇSV îñ ÚTF-8 ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>[{path}: {name} îs îñ Förtráñ ördér; sávé ît wîth ñúmpý.ásçöñtîgúöúsárráý ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>[{path}: áñ îmágé hölds {kind}, ñéîthér ñúmbérs ñör trúth válúés; çöñvért îts x fîrst ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>[{path}: éñds áftér {there} öf {count} îmágés; çöpý ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>[áñ îmágé hölds válúés thát áré ñöt fîñîté ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>[áñ îmágé hölds {kind}, ñéîthér ñúmbérs ñör trúth válúés ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>[{set}: {model} réáds ñöthîñg îñ ît rîght, sö ñöthîñg çáñ bé áltéréd ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>[{path}, lîñé {line}: ñöt á dráwîñg ({reason}); thé RÉÁDMÉ shöws thé förmát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>[Mîssîñg éñd ~~~~]</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>[á mîssîñg éñd ~~~~~]</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>[Thé éñd öf thé îñk îs mîssîñg, bý sö múçh öf îts léñgth ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>[Trémblé ~~]</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>[trémblé ~~]</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing's longer side</source>
        <translation>[Á háñd thát trémblés, bý sö múçh öf thé dráwîñg's löñgér sîdé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>[Sláñt ~~]</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>[sláñt tö thé léft ~~~~~~]</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>[sláñt tö thé rîght ~~~~~~]</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>[Thé töp léáñs tö thé léft ör tö thé rîght ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>[Rötátîöñ ~~~]</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>[rötátîöñ tö thé léft ~~~~~~]</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>[rötátîöñ tö thé rîght ~~~~~~]</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>[Thé whölé dráwîñg îs túrñéd ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>[Sîzé ~]</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>[á smállér sîzé ~~~~~]</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>[á lárgér sîzé ~~~~~]</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>[Thé dráwîñg îs smállér ör lárgér tháñ ît îs ñöw ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>[Léft, rîght ~~~~]</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>[shîft tö thé léft ~~~~~~]</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>[shîft tö thé rîght ~~~~~~]</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>[Thé dráwîñg îs mövéd sîdéwáýs, îñ pér çéñt öf thé çáñvás ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>[Úp, döwñ ~~~]</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>[shîft úp ~~~]</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>[shîft döwñ ~~~~]</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>[Thé dráwîñg îs mövéd úp ör döwñ, îñ pér çéñt öf thé çáñvás ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>[Péñ wîdth ~~~]</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>[á thîññér péñ ~~~~~]</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>[á thîçkér péñ ~~~~~]</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>[Thé lîñés áré thîññér ör thîçkér tháñ théý áré ñöw ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>[Blúr ~]</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>[blúr ~]</translation>
    </message>
    <message>
        <source>The model's pixels are blurred, by so much of the image's side</source>
        <translation>[Thé mödél's pîxéls áré blúrréd, bý sö múçh öf thé îmágé's sîdé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>[Ñöîsé ~~]</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>[ñöîsé ~~]</translation>
    </message>
    <message>
        <source>Noise is added to the model's pixels, in per cent of full ink</source>
        <translation>[Ñöîsé îs áddéd tö thé mödél's pîxéls, îñ pér çéñt öf fúll îñk ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>others</source>
        <translation>[öthérs ~~]</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>[{model}: kñöws ñö lábél {label}; çhöösé öñé öf {labels} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>[çlösîñg thîs gáp ~~~~~~]</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>[á bár át thé töp ~~~~~~]</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>[á bár ábövé thé mîddlé ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>[á bár îñ thé mîddlé ~~~~~~]</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>[á bár bélöw thé mîddlé ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>[á bár át thé fööt ~~~~~~]</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>[á ströké döwñ át thé léft ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>[á ströké döwñ îñ thé mîddlé ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>[á ströké döwñ át thé rîght ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>[Ñö sîñglé pîéçé léss áñd ñö lîñé möré, öf thösé thát wéré trîéd, çháñgés thé áñswér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>[{share}; whý {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>[{share}; whý {label} áñd ñöt {other} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the evidence in the model's input</source>
        <translation>[thé évîdéñçé îñ thé mödél's îñpút ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>[Blúé spéáks för {label}, öráñgé ágáîñst ît. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>[{model}: théré îs ñöthîñg tö réád, sö théré îs ñöthîñg tö éxpláîñ; dráw söméthîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>[{model}: çáññöt éxpláîñ {label} ágáîñst îtsélf; çhöösé áñöthér lábél ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>[Wîthöút {piece} ît wöúld bé áñ {label} ({share}). ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>[Wîthöút {piece} ît wöúld bé á {label} ({share}). ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>[{line} wöúld máké ît áñ {label} ({share}). ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>[{line} wöúld máké ît á {label} ({share}). ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>[{path}: çáññöt bé réád; îñstáll dîgîtápp ágáîñ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>[çöñvölútîöñ ~~~~]</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>[tráñspöséd çöñvölútîöñ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>[déñsé ~~]</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>[lîñéár çlássîfîér ~~~~~~]</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>[súppört véçtörs ~~~~~]</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>[déçîsîöñ tréés ~~~~~]</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>[dîstáñçés ~~~]</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>[ñéárést ~~]</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>[máx pöölîñg ~~~~]</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>[ávérágé pöölîñg ~~~~~]</translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation>[ávérágé öf éáçh máp ~~~~~~]</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>[máxîmúm öf éáçh máp ~~~~~~]</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>[söftmáx ~~]</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>[lög-söftmáx ~~~~]</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>[RéLÚ ~]</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>[sîgmöîd ~~]</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>[táñh ~]</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>[jöîñéd ~~]</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>[bátçh ñörmálîsátîöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>[láýér ñörmálîsátîöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>[súm tö öñé ~~~~]</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>[súm ~]</translation>
    </message>
    <message>
        <source>product</source>
        <translation>[prödúçt ~~]</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>[sçálîñg ~~]</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>[RMS ñörmálîsátîöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>[GÉLÚ ~]</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>[SîLÚ ~]</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so its layers show nothing; draw something</source>
        <translation>[{model}: théré îs ñöthîñg tö réád, sö îts láýérs shöw ñöthîñg; dráw söméthîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>[%n ñúmbér ~~~]</numerusform>
            <numerusform>[%n ñúmbérs ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>[{shown} öf %n ñúmbér ~~~~~~]</numerusform>
            <numerusform>[{shown} öf %n ñúmbérs ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>[%n máp öf {size} ~~~~~~]</numerusform>
            <numerusform>[%n máps öf {size} ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>[{shown} öf %n máp öf {size} ~~~~~~ ~~]</numerusform>
            <numerusform>[{shown} öf %n máps öf {size} ~~~~~~ ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>[{model}: théré îs ñöthîñg tö réád, sö théré îs ñöthîñg lîké ît; dráw söméthîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>[Théré wás ñöthîñg tö réád át áñý möméñt. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>[Ît wás réád ás {text} fröm thé fîrst möméñt öñ. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>[Whát wás réád çháñgéd %n tîmés whîlé ýöú wröté, lást át {time}: {before} → {after}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[Whát wás réád çháñgéd %n tîmés whîlé ýöú wröté, lást át {time}: {before} → {after}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>[{text} át {time} ~~~~~~]</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>[Réád whîlé ýöú wröté: {first}, théñ {steps}. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>[Át {time}: ñöthîñg tö réád. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>[Át {time}: {text}; whát wás béîñg wrîttéñ: {digit} ({share}). ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>[Át {time}: {text}; whát wás béîñg wrîttéñ: {digit} ({share}, hárdlý á dîgît ýét). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>[thé pîéçé át thé úppér léft ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>[thé pîéçé át thé töp ~~~~~~]</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>[thé pîéçé át thé úppér rîght ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>[thé pîéçé át thé léft ~~~~~~]</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>[thé pîéçé îñ thé mîddlé ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>[thé pîéçé át thé rîght ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>[thé pîéçé át thé löwér léft ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>[thé pîéçé át thé fööt ~~~~~~]</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>[thé pîéçé át thé löwér rîght ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>[Á sîñglé pöîñt: théré îs ñöthîñg tö répláý. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>[Thé mödél ñévér çháñgéd îts mîñd: {label} fröm thé fîrst möméñt öñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>[Thé mödél çháñgéd îts mîñd át {time}: {before} → {after}. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>[Thé mödél çháñgéd îts mîñd thréé tîmés: {changes}. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>[Thé mödél çháñgéd îts mîñd twîçé: {changes}. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>[{before} → {after} át {time} ~~~~~~ ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>[Thé mödél çháñgéd îts mîñd %n tîmés, lást át {time}: {before} → {after}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</numerusform>
            <numerusform>[Thé mödél çháñgéd îts mîñd %n tîmés, lást át {time}: {before} → {after}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>[Ñöbödý kñöws whéñ thé pöîñts wéré dráwñ, sö théý föllöw éáçh öthér át éqúál stéps. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>[Páúsés öf möré tháñ á séçöñd lást öñé séçöñd. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>[Át {time}: ñöt á dîgît; îf ît hád tö bé öñé: {label} ({share}). ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>[Át {time}: {label} ({share}), ör {other} ({other_share}). ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>[Át {time}: {label} ({share}). ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>[{model}: á pîçtúré hás ñö strökés thát çöúld bé répláýéd; gîvé á dráwîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>[{model}: théré îs ñöthîñg tö réád, sö théré îs ñöthîñg tö répláý; dráw söméthîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>[{path}: çáññöt höld á répláý; éñd îts ñámé wîth öñé öf {suffixes} ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>[ñöt á dîgît ~~~~]</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>[{change} döés ñöt máttér. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>[{change} döés ñöt máttér, béçáúsé dráwîñgs áré fráméd. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>[{change}: stáýs {answer} thröúghöút. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>[{change}: stáýs {answer} úp tö {high}, ábövé thát {higher}. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>[{change}: stáýs {answer} fröm {low} tö {high}, béýöñd thát {higher}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>[{change}: stáýs {answer} fröm {low} tö {high}, bélöw thát {lower}. ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>[{change}: stáýs {answer} fröm {low} tö {high}, ábövé thát {higher}. ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>[{change}: stáýs {answer} fröm {low} tö {high}, bélöw thát {lower}, ábövé thát {higher}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>[Stáýs {answer}, whátévér wás trîéd. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>[Wéákést: {change}, {other} fröm {amount} öñ. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>[Stáýs {answer} fröm {low} tö {high}; wéákést: {change}, {other} fröm {amount} öñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>[{model}: théré îs ñöthîñg tö réád, sö ñöthîñg çáñ bé áltéréd; dráw söméthîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>[{seconds} s ~~~~]</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>[pöîñt {number} ~~~~~]</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>[ñö témpörárý földér çáñ bé mádé ({reason}); máké rööm, ör ñámé á földér bý TMPDÎR ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>[{path}: çáññöt bé réñáméd ({reason}); mövé ît áwáý ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>[Dráw á dîgît áñd séé, whîlé thé péñ mövés, whát á mödél mákés öf ît áñd whát ît réállý séés. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>[Fréé úñdér thé MÎT lîçéñçé. Whát thé búñdléd mödéls hávé léárñt fröm stáñds îñ thé hélp (F1). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>[Söméthîñg îs wröñg? Téll thösé fröm whöm ýöú hávé thé ápp, wîth whát “dîgîtápp döçtör” prîñts îñ á térmîñál. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>[Áböút dîgîtápp ~~~~~]</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>[Thé çáñvás îs émptý. ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>[&amp;Néw ~]</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>[Stárts á ñéw dráwîñg ~~~~~~]</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>[Ñéw &amp;wîñdöw ~~~~]</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>[Öpéñs áñöthér wîñdöw wîth á dráwîñg öf îts öwñ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>[&amp;Opéñ … ~~]</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>[Öpéñs á fîlé öf dráwîñgs, ör á pîçtúré ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Sávé ~~]</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>[Sávés thé dráwîñg wîth îts strökés ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>[Sávé &amp;as … ~~~~]</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>[Sávés thé dráwîñg úñdér áñöthér ñámé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>[&amp;Expört ás PÑG … ~~~~~~]</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>[Sávés á pîçtúré öf thé dráwîñg ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>[Sávé pîçtúré öf thé &amp;léñs … ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>[Sávés whát thé öpéñ léñs shöws, ás á pîçtúré ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>[&amp;Add mödél … ~~~~]</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>[Tákés á mödél fîlé îñtö ýöúr mödéls áñd fîñds öút höw ît îs réád ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>[Ádd sérvé&amp;d mödél … ~~~~~~]</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>[Réáds wîth á mödél thát rúñs öñ á sérvér, bý îts áddréss ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>[&amp;Prévîöús dráwîñg ~~~~~~]</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>[Thé dráwîñg béföré thîs öñé îñ thé fîlé, ör thé pîçtúré béföré ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>[Ñé&amp;xt dráwîñg ~~~~~]</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>[Thé ñéxt dráwîñg îñ thé fîlé, ör thé ñéxt pîçtúré ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qúît ~~]</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>[Éñds thé ápp; thé dráwîñg îs théré ágáîñ át thé ñéxt stárt ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>[&amp;Uñdö ~~]</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>[Tákés thé lást édît báçk ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>[&amp;Rédö ~~]</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>[Döés thé lást édît ágáîñ thát wás tákéñ báçk ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>[&amp;Cléár ~~]</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>[Tákés áll îñk áwáý; úñdö brîñgs ît báçk ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>[Çléár, öñ thé çáñvás ~~~~~~]</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>[Çöpý ás &amp;imágé ~~~~~]</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>[Çöpîés á pîçtúré öf thé dráwîñg ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>[Pást&amp;e pîçtúré ~~~~~]</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>[Púts thé pîçtúré ör thé fîlé öñ thé çlîpböárd öñtö thé çáñvás ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>[Rötáté pîçtúré &amp;léft ~~~~~~]</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>[Túrñs thé pîçtúré, áñd thé îñk övér ît, bý á qúártér ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>[Rötáté pîçtúré &amp;rîght ~~~~~~]</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>[Çr&amp;op pîçtúré ~~~~~]</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>[Kééps thé párt öf thé pîçtúré övér whîçh ýöú drág á réçtáñglé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>[Sîñglé-&amp;kéý shörtçúts ~~~~~~]</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>[Léts sîñglé léttérs çhöösé péñ áñd érásér whîlé thé çáñvás îs úséd ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>[&amp;Péñ ~]</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>[Dráws ~~]</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>[&amp;Erásér ~~]</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>[Tákés îñk áwáý whéré ît pássés ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>[&amp;Thîññér péñ ~~~~]</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>[Mákés thé péñ thîññér ~~~~~~]</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>[Thîç&amp;kér péñ ~~~~]</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>[Mákés thé péñ thîçkér ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>[&amp;Cölléçt dráwîñgs ~~~~~~]</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>[Dráw, préss thé dîgît ör léttér, áñd dráw thé ñéxt öñé ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>[&amp;Ask mé ~~]</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>[Ásks för öñé lábél áftér thé öthér, îñ ráñdöm ördér ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>[Púts á {label} öñ thé çáñvás thát ñöbödý wröté ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>[Púts thé dráwîñg îñtö ýöúr çölléçtîöñ ás {label} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>[&amp;Frámîñg ~~~]</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>[Pláçés thé îñk ás thé mödél wás tráîñéd tö séé ît; öff: séé whý thát máttérs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>[&amp;Cömpáré mödéls ~~~~~]</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>[Shöws whát évérý mödél réáds îñ thé dráwîñg, sîdé bý sîdé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>[&amp;Eválúáté mödéls … ~~~~~~]</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>[Méásúrés mödéls öñ lábélléd dráwîñgs, áñd shöws théîr mîstákés ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>[Áböút t&amp;hîs mödél … ~~~~~~]</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>[Höw wéll thé mödél réáds, whát ît îs, áñd whát îts fîlé îs ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>[Ç&amp;olléçtîöñ ~~~~]</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>[Shöws thé dráwîñgs thát ýöú hávé çölléçtéd, bý lábél ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>[Zööm &amp;iñ ~~~]</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>[Mákés áll téxt lárgér ~~~~~~]</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>[Zööm &amp;oút ~~~]</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>[Mákés áll téxt smállér ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>[&amp;Nörmál sîzé ~~~~]</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>[Gîvés áll téxt thé sîzé thát súîts thé sçrééñ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>[&amp;Préséñtátîöñ ~~~~~]</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>[Shöws çáñvás áñd áñswér álöñé, lárgé; Ésç éñds ît ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>[Éñd thé préséñtátîöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>[Shöws évérýthîñg ágáîñ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>[&amp;Hélp ~~]</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>[Höw tö bégîñ, whát thé wörds méáñ, áñd áll kéýs ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>[&amp;Töúr ~~]</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>[Shöws îñ fîvé stéps whát thé wîñdöw hás ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>[&amp;Kéýböárd shörtçúts … ~~~~~~]</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>[Lîsts áll kéýs; éáçh çáñ bé áñöthér öñé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>[&amp;Aböút dîgîtápp ~~~~~]</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>[Whîçh vérsîöñ thîs îs, áñd whéré tö répört whát göés wröñg ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>[&amp;Réçéñt ~~]</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>[Sá&amp;mplés ~~~]</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>[Sámplé öf á dî&amp;gît ~~~~~~]</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>[Ît &amp;wás á ~~~]</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>[&amp;Fîlé ~~]</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>[&amp;Edît ~~]</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>[&amp;Tööls ~~]</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>[Whát théý löök lîké ~~~~~~]</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>[Öñé dîgît ~~~]</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>[Á ñúmbér ~~~]</translation>
    </message>
    <message>
        <source>System</source>
        <translation>[Sýstém ~~]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Lîght ~~]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Dárk ~]</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>[Hîgh çöñtrást, lîght ~~~~~~]</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>[Hîgh çöñtrást, dárk ~~~~~~]</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>[Ît wás á {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>[Sámplé öf á {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>[&amp;Vîéw ~~]</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>[&amp;Réád dráwîñgs ás ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>[&amp;Appéáráñçé ~~~~]</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>[&amp;Mödél ~~]</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>[Tööls ~~]</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>[Möré tööls ~~~~]</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>[Möré méñús ~~~~]</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>[Áñswér ~~]</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>[ás ýöú sáîd ~~~~]</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>[dîgît {place} öf {count}: {label}, {share} ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>[wröñg, ît îs lábélléd {label} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>right</source>
        <translation>[rîght ~~]</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>[îf ît hád tö bé öñé: {label} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>[phötögráph ît îñ évéñ lîght ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>[ör {label}, {share} ~~~~~~]</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>[súré: îts bést gúéss îs át léást {share} % pröbáblé; thîs mödél çáññöt téll whát îs ñö dîgît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>[ñöt súré: ît îs léss pröbáblé; thé séçöñd gúéss stáñds bélöw ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>[súré: îts bést gúéss îs át léást {share} % pröbáblé, áñd thé dráwîñg lîké á dîgît (dîgîtñéss át léást {digitness}) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>[ñöt súré: ît îs léss pröbáblé, ör thé dráwîñg léss lîké á dîgît; thé lîñé bélöw sáýs whîçh ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>[ñöt á dîgît: úñlîké thé dîgîts thát thé mödél hás léárñt; îts bést gúéss stáñds bélöw ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>[Whát thé mödél réáds îñ thé dráwîñg ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>[Pröbábîlîtîés ~~~~~]</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>[Höw pröbáblé thé mödél fîñds éáçh lábél, 0 tö 100 % ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>[Höw pröbáblé thé mödél fîñds thé lîkélîést {some} öf {count} lábéls, 0 tö 100 % ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>[%n lábél ~~~]</numerusform>
            <numerusform>[%n lábéls ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>[%n öthér ~~~]</numerusform>
            <numerusform>[%n öthérs ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>[S&amp;töp ~~]</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>[Höw múçh öf thé págé îs réád ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>[Stöp réádîñg ~~~~]</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>[Lööks för ñö ñúmbérs îñ thîs pîçtúré (Ált+T) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>[dráw á dîgît ~~~~]</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>[ñöthîñg tö réád ýét ~~~~~~]</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>[réádîñg … ~~~]</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>[löádîñg thé mödél … ~~~~~~]</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>[ñö áñswér ~~~]</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>[úñévéñ lîght ~~~~]</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>[ñöt súré ~~~]</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>[súré ~]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Tîmé ~]</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>[Thé mödél töök {model} ms, frámîñg {framing} ms ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>[réád îñ {time} ms ~~~~~~]</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>[Ñö ñúmbérs wéré löökéd för îñ thîs pîçtúré. Vîéw &gt; Réád dráwîñgs ás &gt; Á ñúmbér döés thát. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>[Wîth îñk övér ît á pîçtúré îs réád ás öñé dîgît. Úñdö brîñgs îts ñúmbérs báçk. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>[dîgîtápp: thé ápp rúñs álréádý; ît öpéñs áñöthér wîñdöw. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>[dîgîtápp: thé ápp rúñs álréádý; ît öpéñs {file} théré. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>[Söméthîñg wéñt wröñg îñ thé ápp ({error}); thé térmîñál shöws möré. ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>[Dráw á dîgît héré wîth thé möúsé, á péñ ör á fîñgér. Bý kéýböárd thé árröw kéýs mövé á péñ, wîth Shîft fîñélý; Spáçé púts ît döwñ áñd lîfts ît, áñd Ésç léávés ît. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>[Çáñvás ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>[%n ströké ~~~]</numerusform>
            <numerusform>[%n strökés ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>[Shöws áll öf thé dráwîñg ágáîñ; sö döés dráwîñg öñ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>[Shöw áll öf thé dráwîñg ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>[shöw áll öf ît ~~~~~]</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>[Péñ wîdth ({thinner} áñd {thicker}) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>[Thréé thîñgs tö trý ~~~~~~]</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>[Wrîté á 7. Ñöw çröss ît: döés thé áñswér stáý? ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>[Dráw á héárt. Á mödél shöúld sáý thát ît îs ñö dîgît. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>[Swîtçh frámîñg öff áñd wrîté smáll, îñ á çörñér. ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>[Shöw mé á sámplé ~~~~~~]</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>[Púts á dîgît öñ thé çáñvás thát ñöbödý wröté; Çléár tákés ît áwáý ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>[Táké thé töúr ~~~~~]</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>[Shöws îñ fîvé stéps whát thé wîñdöw hás; látér îñ Hélp &gt; Töúr ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>[Dráw söméthîñg, théñ préss îts kéý ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>[Théré îs ñöthîñg öñ thé çáñvás tö çölléçt ýét. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>[Áskéd för wás {label}: dráw ît, théñ préss Éñtér. ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>[Dráw, théñ préss îts kéý ör á búttöñ: ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>[Çölléçts thé dráwîñg ás {label} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>[Ádd ~]</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>[Çölléçts thé dráwîñg wîth thîs lábél (Éñtér) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Döñé ~]</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>[Çölléçts thé dráwîñg (Éñtér ör Spáçé öñ thé çáñvás) ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Skîp ~]</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>[Ásks för söméthîñg élsé ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>[Táké báçk ~~~]</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>[Brîñgs thé lást dráwîñg báçk tö thé çáñvás (Báçkspáçé) ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>[%n çölléçtéd ~~~~]</numerusform>
            <numerusform>[%n çölléçtéd ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>[áñöthér lábél ~~~~~]</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>[Áñöthér lábél ~~~~~]</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>[Dráw áñ {label} ~~~~~]</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>[Dráw á {label} ~~~~~]</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>[Dráw: {label} ~~~~~]</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>[Ñöthîñg îs çölléçtéd ýét: préss Çölléçt, dráw, áñd préss thé kéý öf whát ît îs. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>[Whát thé dráwîñg wás ~~~~~~]</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>[Ît wás á ~~~]</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>[Púts thé dráwîñg îñtö thé çölléçtîöñ ás {label} ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>[Théré îs ñö dráwîñg tö bé pút îñtö thé çölléçtîöñ ýét. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>[{label} îs öút öf thé çölléçtîöñ ágáîñ. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>[Ît îs îñ {collection} ás {label} álréádý. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>[Ît wás á {label}: képt îñ {collection}. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>[%n éxámplé rélábélléd ás {label}. ~~~~~~ ~~~~~]</numerusform>
            <numerusform>[%n éxámplés rélábélléd ás {label}. ~~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>[%n éxámplé délétéd; Çtrl+Z héré brîñgs ît báçk. ~~~~~~ ~~~~~~ ~~]</numerusform>
            <numerusform>[%n éxámplés délétéd; Çtrl+Z héré brîñgs thém báçk. ~~~~~~ ~~~~~~ ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>[Théré îs ñöthîñg tö úñdö îñ thîs çölléçtîöñ. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>[%n éxámplé báçk îñ thé çölléçtîöñ. ~~~~~~ ~~~~~]</numerusform>
            <numerusform>[%n éxámplés báçk îñ thé çölléçtîöñ. ~~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>[%n éxámplé lábélléd ás béföré. ~~~~~~ ~~~]</numerusform>
            <numerusform>[%n éxámplés lábélléd ás béföré. ~~~~~~ ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>[Théré îs ñöthîñg tö rédö îñ thîs çölléçtîöñ. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>[%n éxámplé rélábélléd ágáîñ. ~~~~~~ ~~~]</numerusform>
            <numerusform>[%n éxámplés rélábélléd ágáîñ. ~~~~~~ ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>[Thîs éxámplé îs ñö löñgér théré. ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>[ñöt lábélléd ~~~~]</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>[bý {writer} ~~~~]</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>[réád ás {label} ~~~~~]</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>[Éxámplés ~~~]</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>[Lábél ~~]</translation>
    </message>
    <message>
        <source>all</source>
        <translation>[áll ~]</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>[Lábéls ~~]</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>[{label}: %n éxámplé ~~~~~~]</numerusform>
            <numerusform>[{label}: %n éxámplés ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>[Çölléçtîöñ ~~~~]</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>[Thé çölléçtîöñ thát dráwîñgs áré pút îñtö ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>[Ñámé öf thé ñéw çölléçtîöñ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>[ñámé, théñ Éñtér ~~~~~~]</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>[Ñéw çölléçtîöñ … ~~~~~~]</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>[Öpéñ áñöthér fîlé … ~~~~~~]</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>[Çölléçtîöñs (*.ñdjsöñ) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>[Öpéñ á çölléçtîöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>[Thé lást láýér öf á mödél îs léárñt áñéw fröm thésé dráwîñgs áñd fröm dîgîts thát ît kñéw. Ýöúr öwñ mödél îs áddéd tö thé lîst; thé öñé thát ýöú stárt fröm stáýs ás ît îs. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>[Tráîñs áll láýérs wîth PýTörçh, whîçh tákés mîñútés áñd ñöt á séçöñd; thé léñs Tráîñîñg shöws höw ît göés ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>[Öñlý thé ñétwörks thát çömé wîth thé ápp çáñ bé tráîñéd öñ ás á whölé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>[Téáçh ~~]</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>[Kéép whát ît çáñ réád álréádý ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>[&amp;Téáçh ~~]</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>[&amp;Usé ît ~~]</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>[Tráîñ á &amp;whölé ñétwörk ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>[Téáçhîñg … ýöú çáñ gö öñ dráwîñg. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>[Stöppéd; ñöthîñg wás áddéd. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>[Ñöt áddéd, sîñçé ît îs wörsé tháñ béföré: {reason}. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>[{model} îs ámöñg ýöúr mödéls. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>[&amp;Stöp ~~]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>[&amp;Clösé ~~]</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>[Mödél tö stárt fröm ~~~~~~]</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>[Ñámé öf thé ñéw mödél ~~~~~~]</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>[Prögréss ~~~]</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>[Whát çámé öf ît ~~~~~]</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>[Öthérwîsé thé ñéw mödél kñöws thé lábéls öf ýöúr dráwîñgs álöñé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>[thé ñámé öf thát mödél, táúght ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>[Stárt fröm ~~~~]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé ~]</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>[Téáçh á mödél “{collection}” ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>[{model}, tráîñéd ~~~~~~]</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>[thé pröçéss éñdéd wîthöút áñ áñswér ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>[{program}: çáññöt bé stártéd; téáçh wîth thé çömmáñd dîgîtápp téáçh. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>[Ñö mödél héré hás féátúrés, sö ñöñé çáñ bé táúght; brîñg báçk á búñdléd ñétwörk súçh ás ÇÑÑ 28x28. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>[&amp;Impört fîlés … ~~~~~]</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>[Împört á &amp;földér wîth á földér för éáçh lábél … ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>[&amp;Expört … ~~~]</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>[Împörtîñg {files} … ~~~~~~]</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>[Éxpörtîñg tö {file} … ~~~~~~]</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>[Dráwîñgs áñd pîçtúrés ({patterns}) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Áll fîlés (*) ~~~~~]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>[Împört ~~]</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>[Împört á földér ~~~~~]</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>[Éxpört ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>[%n éxámplé fröm {files} áddéd tö thé çölléçtîöñ ~~~~~~ ~~~~~~ ~~]</numerusform>
            <numerusform>[%n éxámplés fröm {files} áddéd tö thé çölléçtîöñ ~~~~~~ ~~~~~~ ~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>[%n wrîttéñ tö {path} ~~~~~~]</numerusform>
            <numerusform>[%n wrîttéñ tö {path} ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>[%n fîlé ~~]</numerusform>
            <numerusform>[%n fîlés ~~~]</numerusform>
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
            <numerusform>[{done}; %n léft öút, möst sîñçé {reason}. ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[{done}; %n léft öút, möst sîñçé {reason}. ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>[Ñöthîñg çölléçtéd ýét. Préss Çölléçt, dráw, áñd préss thé kéý öf whát ýöú dréw; ör sáý úñdér áñ áñswér whát thé dráwîñg wás. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>[&amp;Cölléçt ~~~]</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>[Téáçh … ~~]</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>[Mákés á mödél thát hás léárñt fröm thésé éxámplés ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>[Éválúáté … ~~~~]</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>[Méásúrés thé mödéls öñ thésé éxámplés ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdö ~]</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Rédö ~]</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>[Împört ör éxpört ~~~~~~]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlösé ~~]</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>[&amp;Pút öñ thé çáñvás ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>[&amp;Rélábél ás ~~~~]</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>[Áñöthér lábél … ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>[&amp;Délété %n éxámplé ~~~~~~]</numerusform>
            <numerusform>[&amp;Délété %n éxámplés ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>[&amp;Délété ~~]</translation>
    </message>
    <message>
        <source>Writer's name</source>
        <translation>[Wrîtér's ñámé ~~~~~]</translation>
    </message>
    <message>
        <source>writer's name</source>
        <translation>[wrîtér's ñámé ~~~~~]</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>[Whösé háñd ît îs; képt wîth évérý dráwîñg, sö thát mödéls çáñ bé méásúréd öñ öthér háñds ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>[Tákés thé lást rélábéllîñg ör délétîöñ báçk (Çtrl+Z héré) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>[Ádds whát öthér fîlés höld, ör wrîtés thé çölléçtîöñ îñ öthér förmáts ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>[Döés ágáîñ whát wás tákéñ báçk ({keys} héré) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>[Hîdés thé çölléçtîöñ (Çtrl+T) ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>[Thé dráwîñg öf lást tîmé îs brökéñ áñd wás sét ásîdé ás {path}; whát çöúld bé réád îs héré. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>[Thé dráwîñg öf lást tîmé îs brökéñ áñd wás sét ásîdé ás {path}; dráw á ñéw öñé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>[Öpéñîñg thé pîçtúré … ~~~~~~]</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>[Thé dráwîñg îs képt ágáîñ. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>The browser hands over only the picture's address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>[Thé bröwsér háñds övér öñlý thé pîçtúré's áddréss, áñd ñöthîñg îs fétçhéd fröm thé ñétwörk héré; çhöösé Çöpý îmágé théré, áñd préss Çtrl+V héré. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>[{path}: théré îs ñö dráwîñg {place} îñ ît ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>[dráwîñg {place} öf {total} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>[dráwîñg {place} ~~~~~]</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>[Öpéñ pîçtúré ~~~~]</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>[{path}: thé pîçtúré çöúld ñöt bé mádé; dráw îñ á çáñvás öf á çömmöñ shápé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>[Pîçtúrés (*.pñg) ~~~~~~]</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>[Öpéñ dráwîñgs ör pîçtúrés ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>[Thé dráwîñg îs îñ ñö fîlé ýét. Sávé ît fîrst? ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>[Whát wás çháñgéd îs ñöt îñ {file} ýét. Sávé ît fîrst? ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>[Thé dráwîñg çáññöt bé képt för thé ñéxt stárt áñd îs îñ ñö fîlé ýét. Sávé ît fîrst? ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>[Sávé ~]</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>[Dö ñöt sávé ~~~~]</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>[Úñsávéd dráwîñg ~~~~~]</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>[{file}: sávé thîs dráwîñg álöñé, ör áll dráwîñgs öf thé fîlé? ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>[Thîs dráwîñg ~~~~]</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>[Áll dráwîñgs ~~~~]</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>[Sávé ás ~~]</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>[Sávé dráwîñg ~~~~]</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>[Éxpört ás PÑG ~~~~~]</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>[{file} álréádý éxîsts. Répláçé ît? ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>[Répláçé ~~]</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>[{file} hölds %n dráwîñg. Répláçé áll öf thém? ~~~~~~ ~~~~~~ ~~]</numerusform>
            <numerusform>[{file} hölds %n dráwîñgs. Répláçé áll öf thém? ~~~~~~ ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>[Répláçé %n dráwîñg ~~~~~~]</numerusform>
            <numerusform>[Répláçé %n dráwîñgs ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>[Dráwîñgs ({suffixes}) ~~~~~~]</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>[Dráwîñgs áñd pîçtúrés ({suffixes}) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>[Pîçtúrés ({suffixes}) ~~~~~~]</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>[Öpéñ fîlé ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>[Öpéñ %n fîlé ~~~~]</numerusform>
            <numerusform>[Öpéñ %n fîlés ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>[Ádd mödél ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>[Ádd %n mödél ~~~~]</numerusform>
            <numerusform>[Ádd %n mödéls ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>[öpéñ pîçtúré ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>[öpéñ %n pîçtúré ~~~~~]</numerusform>
            <numerusform>[öpéñ %n pîçtúrés ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>[öpéñ %n fîlé ~~~~]</numerusform>
            <numerusform>[öpéñ %n fîlés ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>[öpéñ dráwîñg ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>[öpéñ thé fîrst öf %n dráwîñg ~~~~~~ ~~~]</numerusform>
            <numerusform>[öpéñ thé fîrst öf %n dráwîñgs ~~~~~~ ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>[{add} áñd {open} ~~~~~~]</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>[{name} îs áñ áñîmátîöñ: thîs îs îts fîrst pîçtúré. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>[{path}: théré îs ñö pîçtúré {place} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>[págé {place} öf {total} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>[págé {place} ~~~~]</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>[pîçtúré {place} öf {total} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>[pîçtúré {place} ~~~~~]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ~~]</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>[Ñö fîlés ýét ~~~~]</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>[&amp;Cléár lîst ~~~~]</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>[ñö löñgér théré ~~~~~]</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>[{path} îs ñö löñgér théré; ît wás tákéñ öff thé lîst. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>[Úñsávéd dráwîñg öf {time}, %n ströké ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[Úñsávéd dráwîñg öf {time}, %n strökés ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>[Úñsávéd dráwîñg öf {time}, á pîçtúré áñd %n ströké ~~~~~~ ~~~~~~ ~~~~]</numerusform>
            <numerusform>[Úñsávéd dráwîñg öf {time}, á pîçtúré áñd %n strökés ~~~~~~ ~~~~~~ ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>[Úñsávéd dráwîñg öf {time}, á pîçtúré ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>[Áñ éásý 3 ~~~]</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>[Á 4 thát sîmplé mödéls mîsréád ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>[Á 7 thát çöúld bé á 1 ~~~~~~]</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>[Á 6 thát çöúld bé áñ 8 ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>[Áñ 8 thát thé mödél îs ñöt súré öf ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>[Á héárt ~~]</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>[Á léttér B ~~~~]</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>[Twö dîgîts át öñçé ~~~~~~]</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>[Á sçrîbblé ~~~~]</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>[Á tîçk ~~]</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>[Sávéd ás {path}. ~~~~~~]</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>[Sávéd ás dráwîñg {place} öf {path}. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>[Éxpörtéd tö {path}. ~~~~~~]</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>[Thé dráwîñg béföré wás képt; Fîlé &gt; Réçéñt öpéñs ît. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>[{path}: thîs dráwîñg îs göñé ör öpéñ îñ áñöthér wîñdöw; çhöösé áñöthér öñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>[Théré îs ñö pîçtúré öñ thé çlîpböárd. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>[Pástéd pîçtúré ~~~~~]</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>[Dröppéd pîçtúré ~~~~~]</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>[Thé öthér fîlé, {name}, îs îñ Fîlé &gt; Réçéñt. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>[Thé öthér %n fîlé îs îñ Fîlé &gt; Réçéñt. ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[Thé öthér %n fîlés áré îñ Fîlé &gt; Réçéñt. ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>[Rélîábîlîtý çúrvé ~~~~~~]</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point's drawings</source>
        <translation>[Öñ thé dáshéd lîñé, áñswérs öf {share} áré rîght éîght tîmés îñ téñ; á çlîçk shöws á pöîñt's dráwîñgs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>[Çöñfîdéñçé öf thé áñswér ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>[Áñswérs thát áré rîght ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>[%n áñswér wîth {low} tö {high} çöñfîdéñçé: {right} rîght ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[%n áñswérs wîth {low} tö {high} çöñfîdéñçé: {right} rîght ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>[Á&amp;dd … ~~]</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>[&amp;Rémövé ~~]</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>[&amp;Eválúáté ~~~]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Cáñçél ~~]</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>[{step}, {done} öf {total} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>[{step}, {done} sö fár ~~~~~~]</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>[Séts ~]</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>[Mödéls ~~]</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>[Ádds fîlés öf lábélléd dráwîñgs ör îmágés ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>[Tákés thé márkéd sét öff thîs lîst; îts fîlé stáýs (Dél) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>[Hás thé tîçkéd mödéls réád áll séts ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>[Éñds thé éválúátîöñ; whát wás föúñd stáýs ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>[Lábélléd séts ({patterns}) ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>[Ádd lábélléd séts ~~~~~~]</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>[Ádd sét ~~]</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>[Ádd %n sét ~~~~]</numerusform>
            <numerusform>[Ádd %n séts ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>[Çáñçélléd; whát wás föúñd bý théñ îs shöwñ. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>[Çáñçélléd. ~~~~]</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>[Théré îs ñöthîñg öñ thîs págé tö bé çöpîéd. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>[Thé táblé, %n röw, îs öñ thé çlîpböárd ás ÇSV. ~~~~~~ ~~~~~~ ~~]</numerusform>
            <numerusform>[Thé táblé, %n röws, îs öñ thé çlîpböárd ás ÇSV. ~~~~~~ ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>[Sávé répört ~~~~]</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>[Répörts (*.html) ~~~~~~]</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>[Çörréçts thé lábél öf thé çhöséñ dráwîñg îñ îts çölléçtîöñ ({keys}) ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>[Gîvés thé dráwîñg thát wás çörréçtéd lást îts öld lábél ({keys}) ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>[Áñöthér lábél för thé çhöséñ dráwîñg ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>[ör áñöthér lábél ~~~~~~]</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>[Gîvés thé çhöséñ dráwîñg thîs lábél ({key} göés héré, Éñtér çörréçts) ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>[Rélábél ás {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>[Rélábél ~~]</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>[Dráwîñg {number} îs lábélléd {label} îñ {file} ñöw; éválúáté ágáîñ för fîgúrés wîth thát. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>[Bý lábél ~~~]</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>[Réád rîght bý lábél ~~~~~~]</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>[Mîsréád öf lábél {name}: {count} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>[Áll {count} öf lábél {name} áré réád rîght ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>[Bý wrîtér ~~~]</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>[Réád rîght bý wrîtér ~~~~~~]</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>[Wrîtér ~~]</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>[Mîsréád öf wrîtér {name}: {count} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>[Áll {count} öf wrîtér {name} áré réád rîght ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>[Dráwîñgs ~~~]</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>[Rîght ~~]</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>[Mîsréád ás ~~~~]</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>[Thîs sét ñámés ñö wrîtérs; ströké fîlés áñd çölléçtîöñs çáñ. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>[Réádîñg {file} ~~~~~]</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>[{model} désçrîbés thé dráwîñgs öf {set} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>[Löádîñg {model} ~~~~~]</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>[{model} réáds {set} ~~~~~~]</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>[ît wás çáñçélléd ~~~~~~]</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>[Ît fáîléd ({reason}); çhöösé áñöthér mödél ör áñöthér sét. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>[Çálîbrátîöñ ~~~~]</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>[Çlîçk á pöîñt tö séé îts dráwîñgs. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>[Çöñfîdéñçé áñd sháré öf rîght áñswérs áré {points} pöîñts ápárt öñ ávérágé (ÉÇÉ). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>[Whát îs mîsréád çömés fîrst. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>[Mîstákés ~~~]</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>[Ñö lábélléd dráwîñg îs mîsréád. ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>[Mîsréád: {count}, thé möst çöñfîdéñt fîrst ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>[Wröñg lábéls? ~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>[&amp;Löök för wröñg lábéls ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>[Á lábél máý bé wröñg whéré á çlássîfîér thát hás ñöt sééñ thé dráwîñg réáds söméthîñg élsé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>[Ñöñé öf %n lábél lööks wröñg ~~~~~~ ~~~]</numerusform>
            <numerusform>[Ñöñé öf %n lábéls lööks wröñg ~~~~~~ ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>[Lábéls thát máý bé wröñg: {count}, {confident} öf thém çöñfîdéñtlý ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>[Löök át thém: máñý áré öñlý hárd tö réád. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>[ñöw {label} ~~~~]</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>[wás {label} ~~~~]</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>[Çöñfúsîöñ mátrîx ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>[{label} réád rîght: %n dráwîñg ~~~~~~ ~~~]</numerusform>
            <numerusform>[{label} réád rîght: %n dráwîñgs ~~~~~~ ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>[{label} réád ás {answer}: %n dráwîñg ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[{label} réád ás {answer}: %n dráwîñgs ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>[{thousands}k ~~~~]</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>[Çöñfúsîöñ ~~~]</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>[Çlîçk á çéll tö séé îts dráwîñgs. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>[Dráwîñg {number}: {first}, {second} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>[Dráwîñg {number}: {first}, {second}, wrîtér {writer} ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>[Réád rîght, bý sét áñd mödél ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>[Ñöt réád ýét ~~~~]</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>[Çáñçélléd béföré ît wás réád ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>[fáîléd ~~]</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>[{correct} öf {count} réád rîght, 95 % îñtérvál {bounds} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>[Éñtér shöws thé çhöséñ dráwîñg öñ thé çáñvás ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>[Thé fîrst {shown} öf {count} áré shöwñ. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>[Twö mödéls ~~~~]</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>[Çömpáré wîth ~~~~]</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>[Whîçh dráwîñgs ~~~~~]</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>[Tîçk twö mödéls ör möré, áñd éválúáté thém öñ thîs sét tö çömpáré thém. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>[Rîght: {first}, {second}. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>[Áll thát théý réád dîfféréñtlý ({count}) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>[Öñlý {model} îs rîght ({count}) ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>[Böth áré wröñg ({count}) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>[Réád bý {model} | bý {other} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>[Théré áré ñöñé ~~~~~]</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>[Whîçh dîgîts döés á mödél mîsréád, whösé, áñd höw súré îs ît théñ? ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST's, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>[Ádd á sét öf lábélléd dráwîñgs: á çölléçtîöñ ör áñöthér .ñdjsöñ fîlé, ÎDX îmágés súçh ás MÑÎST's, .ñpz, ör öptdîgîts. Tîçk thé mödéls thát áré tö réád ît, áñd préss Éválúáté. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>[Thé mödéls réád … ~~~~~~]</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>[Thé fîgúrés áppéár ábövé ás théý áré föúñd, áñd thé mîstákés héré. Thé wîñdöw för dráwîñg çáñ bé úséd méáñwhîlé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>[Éválúáté ~~~]</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>[Çöpý ás ÇS&amp;V ~~~~]</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>[Sávé &amp;pîçtúré … ~~~~~]</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>[Sávé répör&amp;t … ~~~~~]</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>[Whát wás föúñd ~~~~~]</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>[Çöpîés whát thé págé sáýs ás á táblé, för á spréádshéét (Çtrl+Shîft+Ç) ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>[Sávés whát thé págé shöws ás á pîçtúré ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>[Sávés áll thát wás éválúátéd, wîth thé dráwîñgs, ás öñé HTML fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>[{model} öñ {set}: {correct} öf {count} réád rîght ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>[súré öf {share} öf thém, áñd rîght îñ {right} öf thösé ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>[%n wîth ñöthîñg tö réád ~~~~~~ ~]</numerusform>
            <numerusform>[%n wîth ñöthîñg tö réád ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>[%n wîth á lábél thát thé mödél döés ñöt kñöw, çöúñtéd ás wröñg ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[%n wîth á lábél thát thé mödél döés ñöt kñöw, çöúñtéd ás wröñg ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>[%n wîthöút á lábél, ñöt çöúñtéd ~~~~~~ ~~~~]</numerusform>
            <numerusform>[%n wîthöút á lábél, ñöt çöúñtéd ~~~~~~ ~~~~]</numerusform>
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
        <translation>[dîgîtápp hélp ~~~~~]</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>[Hélp ~]</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>[Whát thîs îs ~~~~]</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>[Ýöú dráw á dîgît, áñd whîlé thé péñ mövés ýöú séé whát á mödél réáds îñ ît. Á mödél îs á prögrám thát hás léárñt fröm máñý wrîttéñ dîgîts whát éáçh öf thém lööks lîké. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>[Évérýthîñg háppéñs öñ thîs çömpútér. Ñö dráwîñg léávés ît, úñléss ýöú ádd á mödél thát rúñs öñ á sérvér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>[Höw tö bégîñ ~~~~]</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>[Dráw á dîgît öñ thé lárgé sqúáré wîth thé möúsé, á péñ ör á fîñgér. Thé áñswér stáñds bésîdé ît, wîth höw pröbáblé thé mödél fîñds éáçh öf thé téñ dîgîts. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>[Théñ trý tö fööl ît: çröss ýöúr 7, léávé ýöúr 8 öpéñ, wrîté vérý smáll, dráw á héárt. Fîlé &gt; Sámplés hás dráwîñgs thát áré éásý, hárd, ör ñö dîgît át áll. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>[Çtrl+Z tákés thé lást édît báçk, évéñ Çléár. Thé dráwîñg îs théré ágáîñ át thé ñéxt stárt. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>[Át thé töp rîght ýöú çhöösé áñöthér mödél. Thé táb Çömpáré shöws whát áll öf thém réád. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>[Vîéw &gt; Çölléçtîöñ kééps dráwîñgs wîth whát théý áré; Téáçh mákés á mödél öf ýöúr öwñ öf thém, áñd Vîéw &gt; Éválúáté mödéls shöws whát îs mîsréád. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>[Dröp á fîlé öñ thé wîñdöw tö öpéñ ît: dráwîñgs (.ñdjsöñ), á pîçtúré, ör á mödél öf ýöúr öwñ (.öññx, öthérs). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>[Á pîçtúré öf á dîgît çáñ álsö bé pástéd (Çtrl+V). Ýöú çáñ dráw övér ît; Édît túrñs áñd çröps ît. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>[Whát thé wörds méáñ ~~~~~~]</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>[Thé dîgît thát thé mödél fîñds thé möst pröbáblé. ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>[Çöñfîdéñçé ~~~~]</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>[Höw pröbáblé thé mödél fîñds îts áñswér, îñ pér çéñt. Á mödél thát sáýs 90 % shöúld bé rîght ñîñé tîmés îñ téñ; ñöt évérý mödél îs thát höñést. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>[Dîgîtñéss ~~~]</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>[Höw múçh thé dráwîñg lööks lîké á dîgît át áll. Á héárt máý löök möré lîké á 0 tháñ lîké áñý öthér dîgît áñd stîll bé ñö dîgît. Ñöt évérý mödél çáñ téll. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>[Súré ~]</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>[Thé çöñfîdéñçé îs át léást {share} %, áñd thé dîgîtñéss îs hîgh éñöúgh. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>[Ñöt súré ~~~]</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>[Thé mödél hésîtátés bétwééñ twö dîgîts, ör thé dráwîñg îs ñöt qúîté lîké öñé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>[Ñöt á dîgît ~~~~]</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>[Thé dîgîtñéss îs töö löw. Whát thé mödél wöúld réád îf ît hád tö stáñds bélöw. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>[Frámîñg ~~]</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>[Thé îñk îs éñlárgéd ör shrúñk tö öñé sîzé áñd mövéd tö thé mîddlé béföré thé mödél séés ît, ás ît wás döñé wîth thé dîgîts thát thé mödél hás léárñt fröm. Swîtçh ît öff, áñd á dîgît îñ á çörñér îs mîsréád. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>[Léñs ~]</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>[Á táb bélöw thé áñswér. Éáçh áñswérs öñé qúéstîöñ áböút ýöúr dráwîñg. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>[Réád rîght öñ úñsééñ wrîtérs ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>[Höw máñý dráwîñgs öf péöplé fröm whöm thé mödél hás ñévér sééñ áñýthîñg ît réáds rîght. Thát îs whát çöúñts för ýöú: ît hás ñévér sééñ ýöúr háñd éîthér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>[70,000 sçáññéd dîgîts öñ whîçh mödéls áré çömpáréd. Fîgúrés héré áré för thé 10,000 képt för téstîñg. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>[Whát á dráwîñg îñ á fîlé îs méáñt tö bé. Whéré théré îs öñé, thé áñswér sáýs whéthér ît îs rîght. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>[Dátá áñd lîçéñçés ~~~~~~]</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>[dîgîtápp îs fréé úñdér thé MÎT lîçéñçé: ýöú máý úsé ît, çháñgé ît áñd páss ît öñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>[Thé búñdléd mödéls hávé léárñt fröm thréé çölléçtîöñs, whösé lîçéñçés ásk thát théý áré ñáméd: ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>[Sámplés ~~]</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>[Thé dîgîts úñdér Fîlé &gt; Sámplés áré géñérátéd; ñöbödý wröté thém. ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>[Sîñglé léttérs áñd Dél wörk whîlé thé çáñvás îs úséd; Édît &gt; Sîñglé-kéý shörtçúts túrñs thé léttérs öff. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>[Tö dráw bý kéýböárd, gö tö thé çáñvás: thé árröw kéýs mövé á péñ, wîth Shîft fîñélý; Spáçé púts ît döwñ áñd lîfts ît, Ésç léávés ît. Twö árröws át öñçé dráw á sláñtîñg lîñé. Ör préss D áñd á dîgît för á sámplé öf ît. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>[Táb göés fröm öñé çöñtröl tö thé ñéxt, Spáçé préssés ît, Ált öpéñs thé méñús. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>[Thé léñsés ~~~~]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýs ~]</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>[Mödéls çáññöt bé úséd ({reason}); stárt thé ápp ágáîñ. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>[{model} çöúld ñöt bé löádéd ({reason}); çhöösé áñöthér mödél. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>[{trouble}; ît rúñs öñ thé défáúlt dévîçé. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>[{model} çöúld ñöt réád thé dráwîñg ({reason}); çhöösé áñöthér mödél. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>[&amp;Láñgúágé ~~~]</translation>
    </message>
    <message>
        <source>&amp;System's language</source>
        <translation>[&amp;Sýstém's láñgúágé ~~~~~~]</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>[Dráw á dîgît ~~~~]</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>[Çömpárîsöñ ~~~~]</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>[Höw máñý mödéls gîvé thé áñswér thát möst öf thém gîvé ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>[Ördér öf thé mödéls ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>[Shöw %n hîddéñ ~~~~~]</numerusform>
            <numerusform>[Shöw %n hîddéñ ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>[%n möré mödél îs léft öút: át möst {most} áddéd mödéls áré çömpáréd át öñçé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[%n möré mödéls áré léft öút: át möst {most} áddéd mödéls áré çömpáréd át öñçé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>[Ás lîstéd ~~~]</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>[Bý áñswér ~~~]</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>[Bý áççúráçý ~~~~]</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>[Bý tîmé ~~]</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>[Réád wîth thîs mödél ~~~~~~]</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>[Hîdé thîs mödél ~~~~~]</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>[áñswérs ~~]</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>[{milliseconds} ms ~~~~~~]</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>[dîfférs ~~]</translation>
    </message>
    <message>
        <source>split</source>
        <translation>[splît ~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n dîfférs ~~~~]</numerusform>
            <numerusform>[%n dîffér ~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>[Théré îs ñö mödél tö çömpáré ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>[Réádîñg … ~~~]</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>[Ñö mödél hás áñ áñswér ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>[Thé öñlý mödél séés ñöthîñg tö réád ýét ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>[Böth mödéls séé ñöthîñg tö réád ýét ~~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>[Áll %n mödéls séé ñöthîñg tö réád ýét ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[Áll %n mödéls séé ñöthîñg tö réád ýét ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>[Thé öñlý mödél séés ñö dîgît ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>[Böth mödéls séé ñö dîgît ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>[Áll %n mödéls séé ñö dîgît ~~~~~~ ~~]</numerusform>
            <numerusform>[Áll %n mödéls séé ñö dîgît ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>[Thé öñlý mödél réáds {label} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>[Böth mödéls réád {label} ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>[Áll %n mödéls réád {label} ~~~~~~ ~~]</numerusform>
            <numerusform>[Áll %n mödéls réád {label} ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n öf {models} séés ñöthîñg tö réád ýét ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[%n öf {models} séé ñöthîñg tö réád ýét ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n öf {models} séés ñö dîgît ~~~~~~ ~~~]</numerusform>
            <numerusform>[%n öf {models} séé ñö dîgît ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n öf {models} réáds {label} ~~~~~~ ~~~]</numerusform>
            <numerusform>[%n öf {models} réád {label} ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n séés ñöthîñg tö réád ýét ~~~~~~ ~~]</numerusform>
            <numerusform>[%n séé ñöthîñg tö réád ýét ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n séés ñö dîgît ~~~~~~]</numerusform>
            <numerusform>[%n séé ñö dîgît ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n îs stîll réádîñg ~~~~~~]</numerusform>
            <numerusform>[%n áré stîll réádîñg ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n hás ñö áñswér ~~~~~~]</numerusform>
            <numerusform>[%n hávé ñö áñswér ~~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>[%n réáds {label} ~~~~~~]</numerusform>
            <numerusform>[%n réád {label} ~~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>[Ñö májörîtý: %n dîfféréñt áñswérs ~~~~~~ ~~~~~]</numerusform>
            <numerusform>[Ñö májörîtý: %n dîfféréñt áñswérs ~~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>[Ñö májörîtý: {answers} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}; {exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>[Whát thé mödél wás gîvéñ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>[{model} çöúld ñöt bé áskéd ({reason}); çhöösé áñöthér mödél. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>[Îñpút ~~]</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>[Whát thé mödél wás réállý gîvéñ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>[Whý ~]</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>[Whát mákés thé mödél áñswér ás ît döés, áñd whát wöúld çháñgé îts áñswér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>[Láýérs ~~]</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>[Whát éáçh láýér öf thé mödél mákés öf thé dráwîñg ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>[Whát îf ~~]</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>[Höw fár thé dráwîñg çáñ bé çháñgéd béföré thé áñswér döés ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>[Répláý ~~]</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>[Höw thé áñswér çámé áböút whîlé ýöú dréw, áñd whéré ît çháñgéd ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>[Çömpáré ~~]</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>[Whát évérý mödél réáds îñ thé dráwîñg, sîdé bý sîdé ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>[Táblé ~~]</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>[Áll ñúmbérs thát wéré réád, lîñé bý lîñé, tö bé çörréçtéd áñd tákéñ álöñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>[Tráîñîñg ~~~]</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>[Höw thé tráîñîñg öf á whölé ñétwörk öf ýöúr öwñ göés ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>What it sees of the model's input</source>
        <translation>[Whát ît séés öf thé mödél's îñpút ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The model's input; the frame is the part that the value under the pointer depends on</source>
        <translation>[Thé mödél's îñpút; thé frámé îs thé párt thát thé válúé úñdér thé pöîñtér dépéñds öñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>[Löökîñg îñtö thé mödél … ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>[Dráw söméthîñg tö séé whát éáçh láýér öf thé mödél mákés öf ît. ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>[Théré îs ñö áñswér, sö théré áré ñö láýérs tö shöw. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>[Thé mödél îs béîñg löádéd. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>[Wéîghts ~~]</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>[Féátúré máps ~~~~]</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>[&lt; {milliseconds} ms ~~~~~~]</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>[thé îñpút ~~~]</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>[réáds {steps} ~~~~~]</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>[Blúé: îñk héré ádds tö thé öútpút. Öráñgé: îñk héré tákés fröm ît. ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>[Blúé bárs áré ábövé zérö, öráñgé öñés bélöw. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>[Bárs bégîñ át zérö. ~~~~~~]</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>[Bláçk îs 0, thé brîghtést pîxél öf éáçh máp îts lárgést válúé; blúé îs ábövé 0, öráñgé bélöw. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>[Bláçk îs 0, thé brîghtést pîxél öf éáçh máp îts lárgést válúé; blúé îs ábövé 0, öráñgé bélöw; éáçh pîxél îs thé méáñ öf {block}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>[Bláçk îs 0, thé brîghtést pîxél öf éáçh máp îts lárgést válúé. ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>[Bláçk îs 0, thé brîghtést pîxél öf éáçh máp îts lárgést válúé; éáçh pîxél îs thé méáñ öf {block}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>[Wéîght för {label}, röw {row}, çölúmñ {column}: {weight} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>[Ñúmbér {number} ~~~~~]</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>[Máp {number}, röw {row}, çölúmñ {column}: {value} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>[Áll wéîghts: {low} tö {high} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model's export.</source>
        <translation>[Thîs láýér gîvés válúés thát áré ñöt ñúmbérs; méñd thé mödél's éxpört. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>[Áll válúés: {low} tö {high}, {mean} öñ ávérágé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>[Shöws whát thé láýér lööks för îñ thé îñpút, îñ pláçé öf whát ît föúñd ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>[{value}; séés röws {top} tö {bottom}, çölúmñs {left} tö {right} ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>[Çlîçk öñ á máp, ör préss Éñtér, tö séé ît álöñé; çlîçk ágáîñ tö séé áll ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>[Láýérs, fröm thé îñpút tö thé áñswér ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>[Ñúmbérs ~~]</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>[Léñsés ~~]</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>[Kééps thîs léñs öpéñ îñ á páñél öf îts öwñ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>[Téár öff ~~~]</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>[Sávé pîçtúré … ~~~~~]</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>[Sávé pîçtúré ~~~~]</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>[Whát thé mödél séés ~~~~~~]</translation>
    </message>
    <message>
        <source>The model's input as it is: {size} pixels</source>
        <translation>[Thé mödél's îñpút ás ît îs: {size} pîxéls ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>[Ñö pîxél îs îñkéd. ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>[%n pîxél îs îñkéd, îñ röws {top} tö {bottom} áñd çölúmñs {left} tö {right}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</numerusform>
            <numerusform>[%n pîxéls áré îñkéd, îñ röws {top} tö {bottom} áñd çölúmñs {left} tö {right}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>[{size} pîxéls ~~~~~]</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>[Pösîtîöñ îñ tîmé ~~~~~~]</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>[Áñîmátîöñ (WébP) … ~~~~~~]</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>[Áñîmátîöñ ~~~]</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>[Áñîmátîöñ (GÎF) … ~~~~~~]</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>[Táblé (ÇSV) … ~~~~~]</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>[Ñúmbérs (JSÖÑ) … ~~~~~~]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>[Ñúmbérs ~~]</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>[Á pîçtúré hás ñö tîmés: ñöbödý kñöws höw ît wás wrîttéñ. Dráw övér ît, áñd thát çáñ bé répláýéd. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>[Dráw söméthîñg tö séé höw thé áñswér çömés áböút. ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>[Théré îs ñö áñswér tö répláý. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>[Sávé ~]</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>[löñg páúsés áré shörtéñéd ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>[át éqúál stéps ~~~~~]</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>[Át {time} ~~~]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Páúsé ~~]</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>[Pláý ~]</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>[Sávé répláý ~~~~]</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>[Dráws ît öñçé möré, wîth thé áñswér öf évérý möméñt (Spáçé) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>[Spééd ~~]</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>[Höw fást ît îs pláýéd ~~~~~~]</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>[Sávés ît ás áñ áñîmátéd pîçtúré, ör ás ñúmbérs ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>[Áskîñg thé mödél áböút évérý möméñt … ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>[Áskîñg thé mödél áböút évérý möméñt … {known} öf {moments} möméñts áré kñöwñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>[1 · îñk ~~]</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>[2 · böx ~~]</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>[3 · çéñtré ~~~~]</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>[4 · pîxéls ~~~~]</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>[2 · çáñvás ~~~~]</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>[3 · mîddlé ~~~~]</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>[1 · pîçtúré ~~~~]</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>[2 · lîght ~~~]</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>[3 · îñk ~~]</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>[4 · böx ~~]</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>[5 · pîxéls ~~~~]</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>[4 · çáñvás ~~~~]</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model's pixels</source>
        <translation>[Thé îñk; thé böx áröúñd ît, sçáléd tö á fîxéd sîzé; îts çéñtré, mövéd tö thé mîddlé; thé mödél's pîxéls ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>[Wîthöút frámîñg thé whölé çáñvás îs shrúñk ás ît îs: á dîgît máý bé smáll áñd öff thé mîddlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model's pixels</source>
        <translation>[Thé pîçtúré; îñ évéñ lîght; îts îñk, wîth whát îs dráwñ övér ît; thé böx áröúñd thát; thé mödél's pîxéls ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model's pixels</source>
        <translation>[Thé pîçtúré; îñ évéñ lîght; îts îñk; thé whölé çáñvás, whîçh îs shrúñk; thé mödél's pîxéls ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Steps from the ink to the model's input</source>
        <translation>[Stéps fröm thé îñk tö thé mödél's îñpút ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>[Çlîçk tö pláý ît ~~~~~~]</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>[Pîçtúré wîth böxés (PÑG) … ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>[Pîçtúré wîth böxés ~~~~~~]</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>[Öñé dîgît wás réád. Vîéw &gt; Réád dráwîñgs ás &gt; Á ñúmbér tákés ît för á ñúmbér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>[Wrîté ñúmbérs, ör öpéñ á pîçtúré öf thém, áñd théý stáñd héré lîñé bý lîñé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>[Théré îs ñö áñswér. ~~~~~~]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çöpý ~]</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>[Ñö ñúmbér wás réád: {problem}. ~~~~~~ ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>[%n röw îs öñ thé çlîpböárd, tö bé pástéd îñtö á spréádshéét. ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[%n röws áré öñ thé çlîpböárd, tö bé pástéd îñtö á spréádshéét. ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>[Sávé whát wás réád ~~~~~~]</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>[Çöpîés áll röws, tö bé pástéd îñtö á spréádshéét (Çtrl+Ç îñ thé táblé) ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>[Sávés whát wás réád ás á táblé, ás JSÖÑ, ör thé pîçtúré wîth îts böxés ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>[%n ñúmbér îñ {lines} lîñés ~~~~~~ ~~]</numerusform>
            <numerusform>[%n ñúmbérs îñ {lines} lîñés ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>[%n ñúmbér ~~~]</numerusform>
            <numerusform>[%n ñúmbérs ~~~~]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>[{numbers}; %n îs ñöt súré ~~~~~~ ~~]</numerusform>
            <numerusform>[{numbers}; %n áré ñöt súré ~~~~~~ ~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>[{numbers}. Théré máý bé möré: {problem}. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>[Lîñé ~]</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>[Ñö. ~]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñúmbér ~~]</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>[Pröbábîlîtý ~~~~]</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>[Týpé tö çörréçt ît; thé dîgîts thát áré thé sámé stáý ás théý áré ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>[ñöt súré ýét ~~~~]</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>[Ñúmbérs thát wéré réád ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>[Thé çúrvés bégîñ whéñ thé fîrst épöçh îs döñé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>[löss ~]</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>[tráîñéd îmágés réád ~~~~~~]</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>[héld-öút dráwîñgs réád ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>[Löss áñd áççúráçý öf éáçh épöçh ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>[Thé löss fálls whîlé thé ñétwörk léárñs; höw máñý héld-öút dráwîñgs ît réáds sáýs höw wéll ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>[Löss {loss} áftér épöçh {epoch} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>[épöçh {epoch} ~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>[&amp;Páúsé ~~]</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>[Ç&amp;oñtîñúé ~~~]</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>[Éñds thé tráîñîñg för ñöw; ît çáñ gö öñ fröm thé lást épöçh, álsö áñöthér dáý ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>[Gîvé thé tráîñîñg úp ~~~~~~]</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>[Gîvé úp ~~]</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>[Tráîñîñg {model} ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>[&amp;Dîsçárd ~~~]</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>[Gîvés thé tráîñîñg úp; whát ît hás léárñt îs délétéd ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>[Whát ît hás léárñt îs délétéd. Páúsé kééps ît, álsö för áñöthér dáý. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>[Whát ît hás léárñt îs délétéd. Páúséd ît wáîts, álsö för áñöthér dáý. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>[Whát ît hás léárñt îs délétéd. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>[Ñöthîñg îs tráîñéd: préss Téáçh îñ thé tráý öf thé çölléçtîöñ, áñd théré Tráîñ á whölé ñétwörk. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>[Çöpýîñg thé dráwîñgs … ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>[Páúsîñg … ~~~]</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>[Réádîñg thé dráwîñgs … ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>[Tráîñîñg öñ %n dráwîñg; {others} öthérs öñlý méásúré. ~~~~~~ ~~~~~~ ~~~~~]</numerusform>
            <numerusform>[Tráîñîñg öñ %n dráwîñgs; {others} öthérs öñlý méásúré. ~~~~~~ ~~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>[Bésîdé thém: {digits}. ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>[Épöçh {epoch} öf {epochs} îs döñé. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>[Épöçh {epoch} öf {epochs} îs döñé, áböút {time} léft. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>[{share} öf thé héld-öút dráwîñgs áré réád rîght. ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>[Páúséd béföré thé éñd öf thé fîrst épöçh; Çöñtîñúé bégîñs áñéw. ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>[Páúséd; Çöñtîñúé göés öñ áftér épöçh {epoch}. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>[Döñé. Úsé ît, áñd ît îs ámöñg ýöúr mödéls. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>[Ît réáds wörsé tháñ béföré: {sets}. ~~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>[%n mîñúté ~~~]</numerusform>
            <numerusform>[%n mîñútés ~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>[{set}: áftér {after}, ñ = {n}. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>[{set}: béföré {before}, áftér {after}, ñ = {n}. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>[thé tráîñîñg éñdéd úñéxpéçtédlý ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>[{program}: çáññöt bé stártéd; tráîñ wîth thé çömmáñd dîgîtápp-éxpört tráîñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>[Thé çölléçtîöñ, ás ît wás whéñ thé tráîñîñg bégáñ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install 'digitapp[train]'</source>
        <translation>[Tráîñîñg á whölé ñétwörk ñééds PýTörçh, whîçh îs ñöt îñstálléd; gét ît wîth: pîp îñstáll 'dîgîtápp[tráîñ]' ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>[Áñöthér ñétwörk îs béîñg tráîñéd: löök át thé léñs Tráîñîñg, áñd stöp ît théré fîrst. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>[Áñöthér wîñdöw tráîñs á ñétwörk: wáît úñtîl ît îs döñé, ör stöp ît théré fîrst. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>[Thé tráîñîñg éñdéd wîthöút á mödél. ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>[{folder}: çáññöt bé wrîttéñ ({reason}); máké rööm théré ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>[Pröbábîlîtîés álöñg thé çháñgé ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>[Höw pröbáblé éáçh lábél îs álöñg thé çháñgé; á çlîçk ör á drág çhöösés höw múçh ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>[Á pîçtúré hás ñö strökés tö çút, sháké ör thîñ. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>[Púts thé çháñgéd dráwîñg îñ thé pláçé öf thé dráwîñg (Çtrl+Z brîñgs thát báçk) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>[Çháñgé thé dráwîñg fîrst ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>[Á pîçtúré stáýs ás ît îs héré; Édît &gt; Rötáté áñd Édît &gt; Çröp çháñgé ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Blur and noise change the model's pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>[Blúr áñd ñöîsé çháñgé thé mödél's pîxéls, ñöt thé îñk: théré îs ñöthîñg tö pút öñ thé çáñvás ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>[Dráw söméthîñg tö séé höw fár ît çáñ bé çháñgéd béföré thé áñswér döés. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>[Théré îs ñö áñswér thát çöúld çháñgé. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>[Áll mödéls ~~~~]</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>[Rését ~~]</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>[Kéép ~]</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>[Çháñgéd: {answer} ~~~~~~]</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>[Ás dráwñ: {answer} ~~~~~~]</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>[Löökîñg … ~~~]</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>[Löökîñg … {model} ñééds {milliseconds} ms för öñé áñswér, áñd {answers} áré áskéd för: áböút {seconds} s för éáçh slîdér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>[Whát thé mödél séés öf thé çháñgéd dráwîñg ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>[Áñswér tö thé çháñgéd dráwîñg ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>[Púts áll slîdérs báçk ~~~~~~]</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>[Shöws whát évérý mödél wöúld áñswér álöñg thé çháñgé, á strîp éáçh ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>[Áñswérs öf áll mödéls álöñg thé çháñgé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model's answer changes</comment>
        <translation>[ñöt kñöwñ ýét ~~~~~]</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>[Árröws çháñgé ît, Báçkspáçé ör á döúblé çlîçk púts ît báçk ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Evidence in the model's input</source>
        <translation>[Évîdéñçé îñ thé mödél's îñpút ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>[Thé îñk héré mákés ñö dîfféréñçé ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>[Thát ñöthîñg îs héré mákés ñö dîfféréñçé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>[Thé îñk héré spéáks för {label} ({value}) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>[Thát ñöthîñg îs héré spéáks för {label} ({value}) ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>[Thé îñk héré spéáks ágáîñst {label} ({value}) ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>[Thát ñöthîñg îs héré spéáks ágáîñst {label} ({value}) ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>[Lábél tö éxpláîñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>[Lábél tö çömpáré wîth ~~~~~~]</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>[Pîçtúré át thé rîght ~~~~~~]</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>[Dráw söméthîñg tö séé whát mákés thé mödél áñswér ás ît döés. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>[Théré îs ñö áñswér tö éxpláîñ. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>[pîéçés ~~]</translation>
    </message>
    <message>
        <source>map</source>
        <translation>[máp ~]</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>[thé áñswér ~~~~]</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>[áñýthîñg élsé ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>[Möst lîké ît öf %n kñöwñ dráwîñg ~~~~~~ ~~~~]</numerusform>
            <numerusform>[Möst lîké ît öf %n kñöwñ dráwîñgs ~~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>[Löökîñg … {model} ñééds {milliseconds} ms för öñé áñswér, áñd sömé {answers} áré áskéd för: áböút {minutes} mîñ. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>[spéáks för {label} áñd ñöt {other} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>[spéáks för {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>[ágáîñst ît ~~~~]</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>[áñd ñöt ~~]</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>[Shöw thé pîéçés öf thé dráwîñg, ör whéré ît îs ámöñg {count} kñöwñ öñés ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>[Máp öf kñöwñ dráwîñgs ~~~~~~]</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>[Éáçh döt îs á kñöwñ dráwîñg; thösé álîké tö thé mödél áré ñéár éáçh öthér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>[Á kñöwñ {label}, {source}. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>[Kñöwñ dráwîñgs thát áré möst lîké thîs öñé ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>[Théîr lábéls, thé möst álîké fîrst: {labels} ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>[{label}, {source}; dîstáñçé {distance} öf át möst {most} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>[Pîéçés öf thé dráwîñg ~~~~~~]</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>[Pöîñt át á pîéçé tö séé whát îs réád wîthöút ît; á çlîçk érásés ît (Çtrl+Z brîñgs ît báçk) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>[Á pîçtúré îs ñöt dîvîdéd îñtö pîéçés: whát spéáks för thé áñswér îs bésîdé thîs. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>[Wîthöút thîs pîéçé théré îs ñöthîñg tö réád. ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>[Wîthöút thîs pîéçé: {label} ({share}). ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>[Wîthöút thîs pîéçé: {label} ({share}), áñd ñöt lîké á dîgît. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>[Frámîñg îs öñ ágáîñ; ît wás öff whéñ thé ápp éñdéd. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>[Théré îs ñö rööm för thé léñsés: éñlárgé thé wîñdöw, ör máké thé téxt smállér (Çtrl+-). ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>[Mödéls ({suffixes}) ~~~~~~]</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>[Löökîñg át {name} … ~~~~~~]</translation>
    </message>
    <message>
        <source>May the model's backend use {needs}?</source>
        <translation>[Máý thé mödél's báçkéñd úsé {needs}? ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>[Wîthöút thát ît çáññöt bé úséd: {sentence} ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>[Állöw ~~]</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>[Dö Ñöt Állöw ~~~~]</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>[Áddéd ás {model}. ~~~~~~]</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>[Ît séés ~~]</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>[áñd réáds ~~~]</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>[Ágrééméñt ~~~]</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>[Höw ît tákés îts îmágés ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>[Trýîñg öñ géñérátéd dîgîts höw thé mödél wáñts îts îmágés … ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>[Whát thé lîst öf mödéls shöws ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>[Thé lábéls öf thé öútpúts îñ théîr ördér, sépárátéd bý çömmás; Éñtér trîés thém ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>[&amp;Námé ~~]</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>[&amp;Lábéls ~~]</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>[&amp;Add ~]</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>[Ádd {name} ~~~~]</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>[Wáýs tö réád thé mödél ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>[{share} öf {count} ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>[%n wáý tö fééd ît wás trîéd öñ géñérátéd dîgîts; thé bést stáñd fîrst. Dráw öñ thé çáñvás tö séé whát éáçh mákés öf ît, théñ çöñfîrm öñé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[%n wáýs tö fééd ît wéré trîéd öñ géñérátéd dîgîts; thé bést stáñd fîrst. Dráw öñ thé çáñvás tö séé whát éáçh mákés öf ît, théñ çöñfîrm öñé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>[fáîls ~~]</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>[Trýîñg ît wîth thésé lábéls … ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>[Çöpýîñg ît tö ýöúr mödéls áñd trýîñg ît théré … ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>[Thé áddréss öf á mödél thát á sérvér öfférs bý thé Öpéñ Îñféréñçé Prötöçöl: ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>[Ádd sérvéd mödél ~~~~~~]</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>[Áddréss öf thé mödél ~~~~~~]</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>[Whát ýöú dráw îs séñt théré whîlé thîs mödél áñswérs. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>[{address} îs ñöt áñ áddréss; gîvé öñé súçh ás {example}. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>[Thîs îs ñöt áñ áddréss; gîvé öñé súçh ás {example}. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>[Áskîñg thé sérvér whát thé mödél îs … ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>[Mödél ~~]</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>[Áççúráçý ~~~]</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>[&amp;Rúñ öñ ~~]</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>[{source}: wás ñöt öpéñéd ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>[îs béîñg löökéd át ~~~~~~]</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>[çáññöt bé úséd ~~~~~]</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>[Ñö mödél îs löádéd ýét; trý ágáîñ îñ á möméñt. ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>[Ît îs çálléd {title} ñöw. ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>[Ît îs ámöñg ýöúr mödéls ágáîñ. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>[Áböút thîs mödél ~~~~~~]</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>[Ré&amp;námé ~~]</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>[&amp;Pút ît báçk ~~~~]</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>[Áböút {title} ~~~~~]</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>[Thîs mödél çömés wîth thé ápp: ît çáñ bé ñéîthér réñáméd ñör rémövéd. ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>[{title} wás rémövéd; îts fîlés áré képt îñ {folder}. ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>[Shöws thé págé öf áñöthér mödél ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>[Whát îs kñöwñ öf thé mödél ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>[Gîvés thé mödél thîs ñámé; îts fîlé kééps îts öwñ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>[Tákés thé mödél öút öf thé lîst; îts fîlés áré képt áñd çáñ bé pút báçk ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>[Ñámé öf thé mödél ~~~~~~]</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>[péñ ~]</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>[Thé mödél thát réáds (Çtrl+1 tö Çtrl+9) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>[ñö mödél ýét ~~~~]</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>[çáññöt bé úséd: {reason} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>[úñsééñ wrîtérs ~~~~~]</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>[réád rîght: {figures} ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>[{name}, sçáññéd dîgîts: {share} % ({low} tö {high}, ñ = {count}) ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>[{name}, péñ strökés öf péöplé ît wás ñöt tráîñéd öñ: {share} % ({low} tö {high}, ñ = {count}) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>[Ît îs á ~~]</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>[Splît ît ~~~]</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>[Mérgé wîth thé öñé béföré ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>[Mérgé wîth thé öñé áftér ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>[Ît îs ñöt á dîgît ~~~~~~]</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>[Förgét whát Î sáîd öf thîs ñúmbér ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>[Shöws thîs dîgît; öñçé möré, whát çáñ bé döñé wîth ît ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>[Çlîçk tö löök át ît; öñçé möré tö çörréçt, splît ör mérgé ît ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>[&amp;Ask ~]</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>[Îñ thé &amp;préséñt wîñdöw ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>[Îñ á &amp;néw wîñdöw ~~~~~~]</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>[Öpéñ &amp;fîlés fröm öútsîdé ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>[Öpéñ á fîlé ~~~~]</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>[Whéré shöúld {name} öpéñ? ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>[&amp;Rémémbér thé áñswér ~~~~~~]</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>[Vîéw &gt; {menu} çháñgés ît ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>[Théré îs ñöthîñg öf thé pîçtúré îñ thîs párt; drág á réçtáñglé övér whát îs tö bé képt. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>[Drág á réçtáñglé övér whát îs tö bé képt; Éñtér tákés thé öñé thát îs shöwñ, Ésç éñds thîs. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>[Thé pîçtúré îs öñ thé çlîpböárd. ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>[Çháñgîñg thé pîçtúré … ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>[dîgîtápp: théré îs ñö dîspláý; sét DÎSPLÁÝ, ör úsé thé çömmáñd lîñé: dîgîtápp prédîçt FÎLÉ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>[dîgîtápp: thé wîñdöw çáññöt stárt ({cause}); {advice}, ör úsé thé çömmáñd lîñé: dîgîtápp prédîçt FÎLÉ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>[áñöthér stárt çáññöt öpéñ îts fîlé îñ thîs wîñdöw ({cause}); {advice} ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>[dîgîtápp: thé wîñdöw çáññöt stárt ({cause}); ör úsé thé çömmáñd lîñé: dîgîtápp prédîçt FÎLÉ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>[{name} (ît îs {value}) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>[{settings} áñd {other} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>[çhéçk {settings} ~~~~~~]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Státús ~~]</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>[Áböút thé dráwîñg ~~~~~~]</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>[lábélléd {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>[frámîñg îs öff ~~~~~]</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>[pîçtúré, {width} {times} {height} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>[Érrör: {sentence} ~~~~~~]</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>[îñstáll PýSîdé6 ágáîñ ~~~~~~]</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>[îñstáll thé páçkágé thát hölds {library} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>[öñ Débîáñ áñd Úbúñtú: {command} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>[Ñöté: {what}. ~~~~~]</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>[Thé láñgúágé çháñgés ás sööñ ás whát îs úñdér wáý îs döñé, ör át thé ñéxt stárt. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>[0 tö 1 ~~]</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>[0 tö 255 ~~~]</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>[-1 tö 1 ~~]</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>[méáñ áñd std öf MÑÎST ~~~~~~]</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>[0 tö 16 ~~]</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>[méáñ áñd std öf ÎmágéÑét ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>[ît hás {count} öútpúts, bút {given} lábéls wéré gîvéñ; gîvé {count} ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>[ñö çárd çáñ bé wrîttéñ för ît: {reason} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>[îts îñpút {name} öf shápé {shape} îs ñö îmágé öf {smallest} tö {largest} pîxéls á sîdé wîth 1 ör 3 çháññéls; éxpört ît wîth á fîxéd sîzé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>[{layout} {dtype}, {scale}, îñk brîght, frámîñg {framing} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>[{layout} {dtype}, {scale}, îñk dárk, frámîñg {framing} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>[ît tákés {count} îñpúts ({names}), ñöt öñé îmágé; éxpört ît wîth öñé îñpút ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>[îts îñpút {name} îs öf {dtype}; éxpört ît tö táké {known} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>[ñö öútpút hölds á sçöré för éáçh öf 2 tö {most} lábéls (théré áré: {shapes}) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>[{path}: ñö báçkéñd réáds fîlés öf thîs kîñd; kñöwñ áré {known} ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>[{source}: théré îs á mödél {model} álréádý; gîvé thîs öñé áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>[ît wás çlöséd ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>[{path}: îs théré álréádý, áñd thé mödél fîñds îts wéîghts bý thát ñámé: éxpört ît ágáîñ wîth áñöthér ñámé för thém ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>[{folder}: thé mödél çáññöt bé çöpîéd théré ({reason}); máké rööm ör sét DÎGÎTÁPP_MÖDÉLS ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>[{existing}: îs théré álréádý; gîvé thé mödél áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>[{file}, whîçh bélöñgs tö ît, îs ñö fîlé îñ îts földér: éxpört ît ás öñé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>[{name}, whîçh hölds îts wéîghts, îs ñáméd ás á mödél ör á fîlé öf thé ápp: éxpört ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>[{source}: çáññöt bé áddéd: {reason} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>[{given}: ñéîthér á fîlé ñör áñ áddréss; ñámé á mödél fîlé thát îs théré, ör gîvé áñ áddréss súçh ás http://löçálhöst:8080/v2/mödéls/dîgîts ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>[{address}: ñö báçkéñd kñöws áddréssés öf thîs kîñd; gîvé http://HÖST:PÖRT/v2/mödéls/ÑÁMÉ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>[ît fáîls öñ évérý dráwîñg ({reason}); séé thát ît tákés öñé îmágé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>[{model}: áñswéréd wîth shápé {shape}, ñöt {wanted}; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>[{model}: áñswéréd wîth válúés thát áré ñöt ñúmbérs; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>[{model}: áñswéréd wîth á dîgîtñéss öf shápé {shape}, ñöt {wanted}; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>[{model}: áñswéréd wîth á dîgîtñéss öf válúés thát áré ñöt ñúmbérs; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>[{model}: áñswéréd wîth féátúrés öf shápé {shape}, ñöt {wanted}; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>[{model}: áñswéréd wîth féátúrés öf válúés thát áré ñöt ñúmbérs; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say 'logits'</source>
        <translation>[{model}: áñswéréd wîth válúés thát áré ñöt pröbábîlîtîés; îts çárd shöúld sáý 'lögîts' ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>[{model}: áñswéréd wîth á dîgîtñéss thát îs ñöt bétwééñ 0 áñd 1; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>[{model}: áñswéréd wîth féátúrés öf shápé {shape}, ñöt [bátçh, 1 tö {most}]; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>[thé îd {id} îs tákéñ bý {path}; gîvé ît áñöthér ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>[{model}: fáîléd tö réád îmágés; méñd îts éxpört ({reason}) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>[{name}: ñö súçh frámîñg; çhöösé öñé öf {names} ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>[{model}: çömés wîth thé ápp áñd çáññöt bé réñáméd; öñlý ýöúr öwñ mödéls çáñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>[{model}: çömés wîth thé ápp áñd çáññöt bé rémövéd; öñlý ýöúr öwñ mödéls çáñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>[{path}: çöúld ñöt bé rémövéd ({reason}); çhéçk thé rîghts öf îts földér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>[{path}: çöúld ñöt bé bröúght báçk ({reason}); çhéçk thé rîghts öf îts földér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>[{path}: hás ñö çárd thát çöúld höld á ñámé; méñd ît fîrst ({reason}) ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>[{title}: áñöthér mödél hás thîs ñámé álréádý; çhöösé áñöthér öñé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>[{model}: çáññöt bé ñáméd sö ({reason}); çhöösé áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>[ñöñé ~]</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>[{name}: ñö súçh rémövéd mödél; théré áré: {known} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>[{target}: îs théré álréádý, sö ñöthîñg wás bröúght báçk; rémövé ör réñámé thát mödél ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>[{model}: gîvés ñö féátúrés; çhöösé á mödél whösé çárd ñámés thém ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>[{model}: wás löádéd wîthöút á wáý tö löök îñsîdé ît; löád ît fröm thé régîstrý ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>[{model}: îts áñswér tö thé sámplé öñ îts çárd dîfférs fröm thé çárd (á pröbábîlîtý îs öff bý {deviation}); gét thé fîlé áñd îts çárd ágáîñ fröm whéré théý çámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>[{model}: áñswéréd wîth %n árráý, ñöt wîth {names} ás îts çárd sáýs; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[{model}: áñswéréd wîth %n árráýs, ñöt wîth {names} ás îts çárd sáýs; méñd îts éxpört ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>[ýöúr dráwîñgs, héld öút ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>[úñsééñ wrîtérs (péñ) ~~~~~~]</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>[sçáññéd dîgîts (MÑÎST tést) ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>[tîñý sçáñs (öptdîgîts tést) ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>[çéñtréd áñd sçáléd lîké MÑÎST ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>[fîllîñg thé whölé fîéld, lîké öptdîgîts ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>[thé whölé çáñvás, mérélý shrúñk ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>[bátçh ~~]</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>[çháññéls ~~~]</translation>
    </message>
    <message>
        <source>height</source>
        <translation>[héîght ~~]</translation>
    </message>
    <message>
        <source>width</source>
        <translation>[wîdth ~~]</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>[áll pîxéls îñ á röw ~~~~~~]</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>[Thé fîlé ~~~]</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>[Réád rîght (áççúráçý) ~~~~~~]</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>[Týpîçál mîstákés (çöñfúsîöñs) ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>[Döúbt ~~]</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>[Whát ît îs ~~~~]</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>[îñ bráçkéts: thé 95 % çöñfîdéñçé îñtérvál, áñd ñ, thé ñúmbér öf dîgîts thát wéré réád ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>[ñöt méásúréd héré; {command} méásúrés ît öñ lábélléd dráwîñgs ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>[ñöt méásúréd héré; {command} çöúñts thém öñ lábélléd dráwîñgs ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>[Árçhîtéçtúré ~~~~]</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>[îts çárd döés ñöt sáý ~~~~~~]</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>[Párámétérs ~~~~]</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>[Tráîñéd öñ ~~~~]</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>[{height} x {width} pîxéls, {meaning} (frámîñg {framing}) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>[Îñpút téñsör ~~~~]</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>[Áñswérs ~~]</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>[Lîçéñçé ~~]</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>[Çáññöt bé úséd ~~~~~]</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>[Îd ~]</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>[{id} (thé ápp stárts wîth ît) ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fîlé ~]</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>[Sîzé öñ dîsk ~~~~]</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>[thé fîlé îs göñé ~~~~~~]</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>[Réád bý ~~]</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>[thé báçkéñd {name} ~~~~~~]</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>[Rúñs îñ ~~]</translation>
    </message>
    <message>
        <source>the app's own process, since it comes with the app and its file is unchanged</source>
        <translation>[thé ápp's öwñ pröçéss, sîñçé ît çömés wîth thé ápp áñd îts fîlé îs úñçháñgéd ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>[Bélöñgs tö ~~~~]</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>[ýöú: ît çáñ bé réñáméd áñd rémövéd ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>[thé ápp: ît stáýs ~~~~~~]</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>[{place}; îts báçkéñd máý úsé {needs} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>[{share} ({low} tö {high}, ñ = {n}) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>[{wrong} öf {n} wröñg: {mistakes} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>[{wrong} öf {n} wröñg ~~~~~~]</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>[pápér {paper}, îñk {ink} ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>[%n îmágé át á tîmé ~~~~~~]</numerusform>
            <numerusform>[%n îmágés át á tîmé ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>[théñ méáñ {mean} áñd stáñdárd dévîátîöñ {std} áré tákéñ öút ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>[{size} býtés ~~~~]</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>[{size} KîB ~~~~]</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>[{size} MîB ~~~~]</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>[{size} GîB ~~~~]</translation>
    </message>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation>[{label} réád ás {answer} (öñçé) ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>[{label} réád ás {answer} (twîçé) ~~~~~~ ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>[{label} réád ás {answer} (%n tîmés) ~~~~~~ ~~~~~]</numerusform>
            <numerusform>[{label} réád ás {answer} (%n tîmés) ~~~~~~ ~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>[{count} léárñt ñúmbérs ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>[ñöt súré öf {share} öf thé dîgîts ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>[whát îs ñö dîgît ~~~~~~]</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>[ît çáññöt téll: ît tákés évérýthîñg för öñé öf îts áñswérs ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>[ît çáñ téll: wîth á dîgîtñéss bélöw {threshold} á dráwîñg îs “ñöt á dîgît” ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>[ît çáñ téll: wîth á dîgîtñéss bélöw {threshold} á dráwîñg îs “ñöt á dîgît”, bélöw {sure} áñ áñswér îs “ñöt súré” ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>[{said}; îñ {share} öf 100 páîrs öf á dîgît áñd söméthîñg élsé thé dîgît hás thé hîghér (ÁÚRÖÇ) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>[{labels}, … (%n lábél) ~~~~~~ ~]</numerusform>
            <numerusform>[{labels}, … (%n lábéls) ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>[{path}: çáññöt bé wrîttéñ ({reason}); çhéçk îts rîghts ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>[{backend}: théré îs ñö báçkéñd öf thîs ñámé; kñöwñ áré {known} ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>[çáññöt bé réád ({reason}); çhéçk whö máý réád ît ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>[{wanted}: ñö súçh mödél; kñöwñ áré: {known} ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>[{path}: çáññöt bé úséd: {reason} ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>[îts fîlé {path} îs göñé; pút ît báçk ör çhöösé áñöthér mödél ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>[{model}: wás ñöt löádéd: {reason} ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>[{model}: çöúld ñöt bé löádéd: {reason} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>[ñöt löökéd át ýét ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export("model.onnx", format="onnx")</source>
        <translation>[{path}: îs á Kérás mödél, whîçh çáññöt bé öpéñéd héré; éxpört ît ás ÖÑÑX îñ Pýthöñ: kérás.mödéls.löád_mödél(FÎLÉ).éxpört("mödél.öññx", förmát="öññx") ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), "model.onnx")</source>
        <translation>[{path}: îs á PýTörçh çhéçkpöîñt: wéîghts, ör á ñétwörk thát öñlý îts öwñ prögrám çáñ löád, whîçh çáññöt bé öpéñéd héré; éxpört thé ñétwörk wîth thésé wéîghts ás ÖÑÑX îñ Pýthöñ: törçh.öññx.éxpört(ñétwörk, (îmágé,), "mödél.öññx") ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), "model.onnx")</source>
        <translation>[{path}: îs á fîlé öf wéîghts wîthöút á ñétwörk, whîçh çáññöt bé öpéñéd héré; éxpört thé ñétwörk wîth thésé wéîghts ás ÖÑÑX îñ Pýthöñ: törçh.öññx.éxpört(ñétwörk, (îmágé,), "mödél.öññx") ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>[{path}: îs á TéñsörFlöw gráph, whîçh çáññöt bé öpéñéd héré; çöñvért thé földér thát ît îs îñ tö ÖÑÑX: pýthöñ -m tf2öññx.çöñvért --sávéd-mödél FÖLDÉR --öútpút mödél.öññx ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>[{path}: îs á TéñsörFlöw Lîté mödél, whîçh çáññöt bé öpéñéd héré; çöñvért ît tö ÖÑÑX: pýthöñ -m tf2öññx.çöñvért --tflîté FÎLÉ --öútpút mödél.öññx ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, "model.skops")</source>
        <translation>[{path}: îs á pîçklé, whîçh çáñ rúñ áñý prögrám whéñ ît îs öpéñéd, whîçh çáññöt bé öpéñéd héré; îf ýöú trúst ît, löád ît îñ Pýthöñ áñd sávé ît wîth sköps: sköps.îö.dúmp(éstîmátör, "mödél.sköps") ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>[á dráwîñg ~~~]</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>[ñöthîñg stáñds öút fröm thé pápér ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>[théré îs wrîtîñg ör á páttérñ, bút ñö ñúmbér wás föúñd ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>[möst öf ît îs dárk: ñö wrîtîñg öñ pápér ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>[töö múçh öñ ît îs ñö ñúmbér, súçh ás prîñt ör á páttérñ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>[sáîd bý á pérsöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>[“{sign}” îs ñö lábél öf thîs mödél, sö ñöthîñg wás çháñgéd; wrîté îts dîgîts álöñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>[Thé ñúmbér hás %n dîgît îñ îñk áñd “{text}” hás {count}; splît ör mérgé thém öñ thé çáñvás, bý á rîght çlîçk öñ théîr tágs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[Thé ñúmbér hás %n dîgîts îñ îñk áñd “{text}” hás {count}; splît ör mérgé thém öñ thé çáñvás, bý á rîght çlîçk öñ théîr tágs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>[{package} réáds thésé fîlés álréádý; úñîñstáll öñé öf thé twö ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>[thé báçkéñd {name} îs ñöt úsáblé: {reason} ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>[á páçkágé wîthöút á ñámé ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>[ñö réásöñ gîvéñ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>[{path}: îts pîxéls áré töö máñý; sçálé ît bélöw {most} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>[{path}: ñöt á pîçtúré thát çáñ bé réád; sávé ît ás PÑG ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>[{path}: ñöt á pîçtúré thát çáñ bé réád (îts éñd îs mîssîñg); çöpý ör döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>[{path}: ñöt á pîçtúré thát çáñ bé réád ({reason}); sávé ît ás PÑG ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>[{path}: á sîdé öf {size} pîxéls îs töö löñg; çút ît bélöw {most} ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>[{path}: {width} x {height} pîxéls áré töö máñý; sçálé ît bélöw {most} ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>[{path}: îs émptý; çöpý ör döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>[{path}: hás möré tháñ {most} MîB; sçálé ît döwñ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>[{path}: á HÉÎÇ pîçtúré; tö öpéñ thésé, rúñ `pîp îñstáll pîllöw-héîf` ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>[{module}: îs ñöt párt öf thîs prögrám; îñstáll dîgîtápp wîth Pýthöñ för ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>[{path}: îs théré álréádý; çhöösé áñöthér ñámé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>[{reason}; %n éxámplé wás áddéd béföré thát ~~~~~~ ~~~~~~ ~]</numerusform>
            <numerusform>[{reason}; %n éxámplés wéré áddéd béföré thát ~~~~~~ ~~~~~~ ~]</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>[{reason}; ñöthîñg wás áddéd ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>[{path}: ñö éxámplé {id} îs théré; ît máý hávé bééñ délétéd élséwhéré ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>[{path}: ñöñé öf thé {count} éxámplés îs théré; ît máý hávé bééñ délétéd élséwhéré ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>[{path}: ñöthîñg çáñ bé áddéd tö ît ({reason}); máké rööm ör çhéçk îts rîghts ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>[áñ éxámplé öf {most} MîB îs töö lárgé för á çölléçtîöñ; máké ît smállér ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: a collection's name ends with .ndjson; choose such a name</source>
        <translation>[{path}: á çölléçtîöñ's ñámé éñds wîth .ñdjsöñ; çhöösé súçh á ñámé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>[{path}, lîñé {number}: ñöt áñ éxámplé ({reason}); délété thé lîñé ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>[{path}, lîñé {number}: löñgér tháñ {most} MîB; délété thé lîñé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>[{path}, lîñé {number}: ît îs löñgér tháñ {most} GîB; splît ît ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>[{path}: whát îs çháñgéd çáññöt bé képt för úñdö ({reason}); máké rööm théré ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>[{path}: çáññöt bé réád ({reason}); mövé ît áwáý ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>[{path}: çáññöt bé wrîttéñ ({reason}); mövé ît áwáý ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>[{path}: lábéls çáñ bé çörréçtéd îñ á çölléçtîöñ ({suffix}) álöñé; máké öñé öf thîs fîlé wîth `dîgîtápp çölléçtîöñ împört`, áñd éválúáté thát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>[{path}: áñöthér dráwîñg îs théré tháñ wás éválúátéd; éválúáté ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>[bý wrîtér áñd séssîöñ ~~~~~~]</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>[át ráñdöm ~~~]</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>[ñöt á lîñé öf á táblé ({reason}) ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>[îts pîçtúré îs ñöt théré ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>its picture lies outside the table's folder</source>
        <translation>[îts pîçtúré lîés öútsîdé thé táblé's földér ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>[{folder}: îs théré álréádý; çhöösé áñöthér ñámé för thé táblé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>[{folder}: çáññöt bé wrîttéñ ({reason}); çhöösé áñöthér pláçé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>[ÇSV wîth thé çölúmñs fîlé áñd lábél ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>it is a folder within a label's folder</source>
        <translation>[ît îs á földér wîthîñ á lábél's földér ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>[ît îs ñö pîçtúré ~~~~~~]</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>[{folder}: çáññöt bé réád ({reason}); çhéçk îts ñámé áñd whö máý réád ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>[{path}: îs théré álréádý; çhöösé á földér thát îs ñéw ör émptý ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>[îts lábél îs töö löñg för thé ñámé öf á földér ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>[thé lábél {label} ~~~~~~]</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>[Á földér wîth á földér öf pîçtúrés för éáçh lábél ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>[{count} léft öút: {reason} (fîrst: {place}) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>[lîñé {number} ~~~~~]</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>[éxámplé {number} ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>[{path}: théré îs ñöthîñg tö wrîté; çhöösé öthér éxámplés ör áñöthér förmát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>[{path}: théré îs ñöthîñg tö wrîté ({reason}); çhöösé öthér éxámplés ör áñöthér förmát ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>[ît hás ñö îñk ~~~~~]</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>[îmágé {number} ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: has no "images" in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>[{path}: hás ñö "îmágés" îñ îts ñámé; çáll ît súçh ás mîñé-îmágés-îdx3-úbýté, lábéls gö bésîdé ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>[îts lábél îs ñöt á ñúmbér fröm 0 tö 255 ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST's</source>
        <translation>[ÎDX páîrs öf îmágés áñd lábéls, súçh ás MÑÎST's ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>[îts lábél, ör whát élsé îs kñöwñ öf ît, hás á çháráçtér thát XML çáññöt höld ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>[ÎñkML (W3Ç): sîñglé sýmböls, áñd gröúps ás ÇRÖHMÉ wrîtés thém ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>[{path}: úñpáçks tö möré tháñ {most} GîB; splît ît ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>[{path}: brökéñ áftér {size} býtés ({reason}); çöpý ör döwñlöád ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>[ñöt XML ({reason}) ~~~~~~]</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>[ñöt XML thát çáñ bé réád ({reason}) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>[á tág öf möré tháñ {most} MîB ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>[ÎñkML ñééds ñö döçúméñt týpé áñd ñö éñtîtîés, whîçh çöúld bé hármfúl ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>[thé fîlé îs {name} áñd ñöt îñk ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>[éléméñts áré ñéstéd möré tháñ {most} déép ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>[á téxt öf möré tháñ {most} MîB ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>[möré tháñ {most} défîñîtîöñs ör áññötátîöñs; splît thé fîlé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a channel's min or max is no number ({reason})</source>
        <translation>[á çháññél's mîñ ör máx îs ñö ñúmbér ({reason}) ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>a brush's width is no number ({reason})</source>
        <translation>[á brúsh's wîdth îs ñö ñúmbér ({reason}) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>[ît référs tö á tráçé förmát thát îs ñöt théré béföré ît ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>[ñöt á tráçé ({reason}) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>[á gröúp öf möré tháñ {most} pöîñts; splît thé fîlé ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>[möré tháñ {most} pöîñts hávé ñámés ör áré îñ ñö gröúp; splît thé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>[ît référs tö á tráçé thát îs ñöt théré béföré ît, ör tö á párt öf öñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>[áñ îñk îñ áñ îñk ~~~~~~]</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>[îts tráçé förmát hás ñö çháññéls X áñd Ý ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>[pöîñt {point} hás {value}, whîçh îs ñö válúé ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>[pöîñt {point} hás möré tháñ {most} válúés ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>[pöîñt {point} hás {count} válúés áñd ñöt {least} ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>[{path}: hás ñö árráýs x áñd ý; sávé ît wîth x=îmágés, ý=lábéls ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>[thé îmágés x_tést áré för méásúrîñg áñd ñöt för téáçhîñg ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>[ÑúmPý .ñpz wîth x áñd ý ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install 'digitapp[parquet]'</source>
        <translation>[Párqúét: pýárröw îs ñöt îñstálléd; rúñ pîp îñstáll 'dîgîtápp[párqúét]' ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>[{path}: hás ñö çölúmñ îmágé bút {names}; réñámé öñé ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>[{path}: úñpáçks tö möré tháñ {ratio} tîmés îts sîzé; wrîté éáçh pîçtúré öñçé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>[röw {number} ~~~~]</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>[{path}: ñöt á Párqúét fîlé thát çáñ bé réád ({reason}); çöpý ît ágáîñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>[{path}: hás röw gröúps öf möré tháñ {most} MîB; wrîté ît wîth smállér öñés ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>[îts pîçtúré îs ñöt îñ thé fîlé ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>[îts lábél îs ñéîthér téxt ñör á whölé ñúmbér ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face's datasets writes them; needs digitapp[parquet]</source>
        <translation>[Párqúét wîth îmágés ás Húggîñg Fáçé's dátáséts wrîtés thém; ñééds dîgîtápp[párqúét] ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>[ît hás ñöthîñg tö réád, öñlý á döt ör ñö îñk ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>[ît hás ñö lábél ~~~~~]</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>[ît îs ñö pîçtúré thát çáñ bé réád ({reason}) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>[ît shöws ñö îñk ~~~~~]</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>[á çöördîñáté îs ñö ñúmbér ör töö lárgé ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>[îts çáñvás îs ñöt 1 tö {most} úñîts wîdé áñd táll ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>[ñöt á dráwîñg öf Qúîçk, Dráw! ({reason}) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>[á ströké hás ñöt ás máñý x ás ý ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>[Qúîçk, Dráw! ÑDJSÖÑ (réáds ráw áñd sîmplîfîéd, wrîtés ráw) ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>[Qúîçk, Dráw! ÑDJSÖÑ, sîmplîfîéd tö 256 x 256 ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>[{path}: {name} îs wrîttéñ öñlý; çhöösé áñöthér --förmát ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>[áftér éxámplé {number} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>its label or its writer's name is no line of text</source>
        <translation>[îts lábél ör îts wrîtér's ñámé îs ñö lîñé öf téxt ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>[îts pîçtúré îs möré tháñ {most} pîxéls wîdé ör táll ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>[îts lábél, ör whát élsé îs kñöwñ öf ît, îs löñgér tháñ {most} çháráçtérs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>[{path}: îs á földér áñd ñöt {name}; ñámé á fîlé îñ ît ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>[{path}: öf ñö kîñd thát îs wrîttéñ; çhöösé --förmát öf {kinds} ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>[{name}: ñö súçh förmát; çhöösé öñé öf {names} ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>[{path}: öf ñö kîñd thát îs kñöwñ; îf ît îs öñé öf thésé, ñámé ît wîth --förmát: {kinds} ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>[{path}: îs ñéîthér á fîlé ñör á földér; sávé ît ás á fîlé fîrst ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>[{path}: hölds ñöthîñg tö léárñ fröm; çhéçk thé fîlé ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>[{path}: hölds ñöthîñg tö léárñ fröm ({reason}); çhéçk thé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>[îts lábél îs ñö téxt thát á fîlé çáñ höld ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>[ît îs á pîçtúré, áñd thé förmát hölds strökés ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>[{path}, lîñé {number}: {why}; çörréçt ör délété ît ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>[ñöt WÖRD wîth á lábél ~~~~~~]</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>[ñöt ÑÚMSTRÖKÉS wîth á çöúñt öf 1 ör möré ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>[á çháráçtér öf möré tháñ {most} pöîñts ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>[thé fîlé éñds béföré thé strökés öf thîs WÖRD dö ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>[ñöt PÖÎÑTS wîth á çöúñt, # áñd çöördîñátés ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>[{count} çöördîñátés áñd ñöt twö för éáçh öf {points} pöîñts ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>[ît hás ñö lábél, ör öñé wîth whîté spáçé, áñd thé förmát hölds wörds ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>[ÚJÎ péñ çháráçtérs téxt, vérsîöñ 2 ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>[îts lábél ör îts wrîtér hás á lîñé bréák, áñd thé förmát hölds lîñés ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>[ÚÑÎPÉÑ téxt, ý úpwárds; ÚJÎ péñ çháráçtérs, vérsîöñ 1 ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>[ÚÑÎPÉÑ téxt whösé ý pöîñts döwñ, súçh ás réçördéd fröm á sçrééñ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>[.ÇÖÖRD hás ñö X áñd Ý, ör möré tháñ {most} ñámés ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>[thé îñk îs îñ áñöthér fîlé, {name}, whîçh îs ñöt löökéd för: pút ît îñ îts pláçé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>[{text} îs ñö ñúmbér ~~~~~~]</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>[ñöt á pöîñt ({reason}) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>[á çömpöñéñt hás möré tháñ {most} pöîñts ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>[thé çömpöñéñt ábövé hás ñöt {count} ñúmbérs á pöîñt, ás .ÇÖÖRD télls ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>[á ségméñt öf möré tháñ {most} pöîñts ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>[möré tháñ {most} pöîñts çömé béföré thé ségméñts; splît thé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>[ñöt .SÉGMÉÑT KÎÑD ÇÖMPÖÑÉÑTS QÚÁLÎTÝ LÁBÉL ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>[möré tháñ {most} ségméñts référ tö îñk élséwhéré; splît thé fîlé ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>[îts ségméñt éñds wîthîñ á ströké ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>[îts ségméñt ñámés ñö çömpöñéñts ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>[ît îs á {kind}, whîçh îs möré tháñ á sîgñ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model's label: shorten it</source>
        <translation>[thé lábél {shown} hás {count} çháráçtérs, möré tháñ thé {longest} öf á mödél's lábél: shörtéñ ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>[thé lábél {shown} hás çháráçtérs thát çáññöt bé shöwñ: wrîté ît wîth öthérs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>[áll éxámplés áré lábélléd {label}, whîçh léávés ñöthîñg tö téll ît fröm: ádd áñöthér lábél, ör kéép thé dîgîts ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>[á mödél çáññöt hávé thésé lábéls ({reason}): çháñgé thém ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>[wîthöút á lábél ~~~~~]</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>[wîth ñöthîñg tö réád ~~~~~~]</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>[thé sámé ás áñöthér ~~~~~~]</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>[thé sámé ás öñé wîth áñöthér lábél ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>[théré îs ñöthîñg tö téáçh: {reasons}; dráw áñd lábél sömé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>[ñö fîlé hás á dráwîñg ~~~~~~]</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>[thé lábél îs émptý; gîvé át léást öñé çháráçtér ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>[thé lábél hás {count} çháráçtérs; gîvé át möst {most} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>[thé lábél {text} hölds á lîñé bréák ör á çöñtröl çháráçtér; gîvé öñé lîñé öf téxt ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the writer's name is empty; give at least one character</source>
        <translation>[thé wrîtér's ñámé îs émptý; gîvé át léást öñé çháráçtér ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the writer's name has {count} characters; give at most {most}</source>
        <translation>[thé wrîtér's ñámé hás {count} çháráçtérs; gîvé át möst {most} ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the writer's name {text} holds a line break or a control character; give one line of text</source>
        <translation>[thé wrîtér's ñámé {text} hölds á lîñé bréák ör á çöñtröl çháráçtér; gîvé öñé lîñé öf téxt ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>[{folder}: çáññöt bé réád ({reason}) ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{name} can be no collection's name; choose another one</source>
        <translation>[{name} çáñ bé ñö çölléçtîöñ's ñámé; çhöösé áñöthér öñé ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{name} can be no collection's name; leave out control characters</source>
        <translation>[{name} çáñ bé ñö çölléçtîöñ's ñámé; léávé öút çöñtröl çháráçtérs ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{name} can be no collection's name; leave out {signs}</source>
        <translation>[{name} çáñ bé ñö çölléçtîöñ's ñámé; léávé öút {signs} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>a collection's name of {count} characters is too long; choose a shorter one</source>
        <translation>[á çölléçtîöñ's ñámé öf {count} çháráçtérs îs töö löñg; çhöösé á shörtér öñé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>[{model}: çáññöt bé táúght, sîñçé ît gîvés ñö féátúrés; téáçh öñé whösé çárd ñámés thém, súçh ás çññ-28x28, mlp-28x28, çññ-8x8 ör mlp-8x8 ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>[{name}: îs öf áñöthér mödél; îñstáll dîgîtápp ágáîñ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>[Táúght %n dráwîñgs îñ {seconds} s; ît réáds {labels} lábéls. ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
            <numerusform>[Táúght %n dráwîñgs îñ {seconds} s; ît réáds {labels} lábéls. ~~~~~~ ~~~~~~ ~~~~~~]</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>[Léft öút: {count}, {reason}. ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>[Ýöúr dráwîñgs, éáçh réád bý á mödél thát wás ñöt táúght ît ({folds}, ñ = {n}): béföré {before}, áftér {after}. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>[Höw wéll ît réáds öthér dráwîñgs îs ñöt kñöwñ: dráw éáçh lábél át léást twîçé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>[Ît stárts fröm á táúght mödél: îf thát wás táúght thésé dráwîñgs, böth fîgúrés áré töö gööd. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>[Whát ît kñéw (ñ = {n} dîgîts): béföré {before}, áftér {after}. ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>[{share} ({low} tö {high}) ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>[{name}: çáññöt bé thé ñámé öf á mödél ({reason}); çhöösé áñöthér ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>[{model}: îts fîlé áñswérs öthérwîsé tháñ ît wás táúght (bý {off}); ñöthîñg wás wrîttéñ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>[{title}: théré îs á mödél {model} álréádý; gîvé thé táúght öñé áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>[{title}: áñöthér mödél hás thîs ñámé álréádý; gîvé thé táúght öñé áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>[{there}: îs théré álréádý; gîvé thé táúght mödél áñöthér ñámé ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>[thé sééd {seed} îs ñöt á whölé ñúmbér fröm 0 öñ; çhöösé áñöthér ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>[{model}, táúght ~~~~~]</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>[ît réáds {after} îñstéád öf {before} öf ýöúr dráwîñgs ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>[ît réáds {after} îñstéád öf {before} öf thé dîgîts thát ît kñéw ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>not a line of a training's progress ({reason}): {line}</source>
        <translation>[ñöt á lîñé öf á tráîñîñg's prögréss ({reason}): {line} ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>[çáññöt téll whát îs ñö dîgît ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>[pérháps ñöt á dîgît ~~~~~~]</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&gt; {number} %</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&lt; {number} %</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <comment>a range of percentages</comment>
        <translation>[{low} tö {high} % ~~~~~~]</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>[{before} áñd {last} ~~~~~~]</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>[îts pröçéss çráshéd ({reason}) ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>[îts pröçéss éñdéd wîth státús {status} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its backend's needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>[îts báçkéñd's ñééds áré {needs}, ñöt á túplé öf {known}: répört ît tö îts áúthör ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>[thé báçkéñd {backend} öf thé páçkágé {package} ñééds {needs}: îf ýöú trúst thát páçkágé, állöw ît wîth dîgîtápp mödéls --állöw {name} ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>[îts pröçéss töld öf îts láýérs wîth söméthîñg thát îs ñöt áñ árráý ({reason}) ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>[ît éñdéd {most} tîmés îñ á röw áñd stáýs éñdéd: çhöösé ît ágáîñ tö stárt ît ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>[{reason}; ît îs stártéd ágáîñ för thé ñéxt dráwîñg ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>[îts pröçéss áñswéréd wîth söméthîñg thát îs ñöt áñ árráý ({reason}) ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>[{reason} ({size} GîB) ~~~~~~]</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>[ñö pröçéss çáñ bé stártéd för ît ({reason}) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>[ît wás stöppéd ~~~~~]</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>[ît töök löñgér tháñ {seconds} s áñd wás éñdéd ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>[ît áñswéréd wîth fár möré tháñ îts çárd sáýs áñd wás éñdéd ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>[îts pröçéss áñswéréd wîth söméthîñg thát îs ñöt á mésságé áñd wás éñdéd ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>[ît hás {count} lábéls, möré tháñ {most}: tráîñ ît för féwér ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>[ît hás möré tháñ {most} îñpúts, öútpúts ör áxés: éxpört ît wîth öñé öf éáçh ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>[thé ñámés öf îts lábéls, îñpúts áñd öútpúts áré töö löñg: éxpört ît wîth shörtér öñés ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>[Láñdlöçk (ÁBÎ {abi}) áñd séççömp: föréîgñ mödéls réád théîr öwñ földér, wrîté îñtö á témpörárý öñé, áñd stárt ñöthîñg, sîgñál ñöthîñg áñd réáçh ñö ñétwörk ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>[séççömp álöñé: föréîgñ mödéls stárt ñöthîñg, sîgñál ñöthîñg áñd réáçh ñö ñétwörk, bút çáñ réád áñd wrîté ýöúr fîlés, sîñçé thîs kérñél öfférs ñö Láñdlöçk ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>[ñöñé thát thîs ápp kñöws öñ thîs sýstém; föréîgñ mödéls rúñ îñ pröçéssés öf théîr öwñ: théý hávé lîmîts öñ tîmé, áñ éñvîröñméñt wîthöút ýöúr várîáblés áñd á séssîöñ öf théîr öwñ, bút çáñ réád ýöúr fîlés, wrîté whéré ýöú çáñ áñd úsé thé ñétwörk ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>[Láñdlöçk (ÁBÎ {abi}), séççömp: föréîgñ mödéls réád théîr öwñ földér, bút çáñ émptý fîlés thát ýöú çáñ wrîté ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>[Láñdlöçk (ÁBÎ {abi}), ñö séççömp: föréîgñ mödéls réád théîr öwñ földér, bút çáñ stárt prögráms áñd úsé thé ñétwörk ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>[Láñdlöçk (ÁBÎ {abi}), ñö séççömp: föréîgñ mödéls réád théîr öwñ földér, bút çáñ stárt prögráms áñd úsé thé ñétwörk, bút çáñ émptý fîlés thát ýöú çáñ wrîté ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>[á pröçéss öf îts öwñ wîth lîmîts öñ mémörý áñd tîmé: îf ît çráshés, thé ápp göés öñ; ît îs löçkéd îñ: ît réáds îts földér, wrîtés ñöthîñg thát stáýs, áñd stárts ñöthîñg ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>[á pröçéss öf îts öwñ wîth lîmîts öñ mémörý áñd tîmé: îf ît çráshés, thé ápp göés öñ; ît îs löçkéd îñ îñ párt: dîgîtápp döçtör sáýs höw fár ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>[á pröçéss öf îts öwñ wîth lîmîts öñ mémörý áñd tîmé: îf ît çráshés, thé ápp göés öñ; ît îs ñöt löçkéd îñ, sîñçé thîs sýstém öfférs ñö wáý thát thé ápp kñöws: úsé mödéls ýöú trúst ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>[{version} öñ {system} ~~~~~~]</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>[sáñdböx ~~]</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>[báçkéñd {name} ~~~~~]</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>[földér ~~]</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>[{path} (ñöt théré ýét) ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>[îs ñöt îñstálléd; gét ît wîth: {command} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>[{version}, ñö dîspláý: thé wîñdöw çáññöt öpéñ héré, thé çömmáñds wörk ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>[{version}, döés ñöt stárt wîthîñ 20 séçöñds; séé whéthér thé dîspláý áñswérs ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>[ît éñdéd wîth státús {status} ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>[{version}, plátförm {name} ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>[{place}, máý úsé {needs} ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>[mödél {id} ~~~~]</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>[réáds á dráwñ 7 ás {label} ({share}) ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>[réáds á dráwñ 7 ás {label} ({share}), bút sáýs thát ît îs ñöt á dîgît ~~~~~~ ~~~~~~ ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>[Ströké fîlés áñd çölléçtîöñs öf dîgîtápp ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>[öptdîgîts öf ÚÇÎ (.trá, .tés) ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>[Á pîçtúré (PÑG, JPÉG, BMP, GÎF, TÎFF, WÉBP) ~~~~~~ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>[{key} îs thé kéý öf “{action}” álréádý; çhöösé áñöthér öñé. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>[{key} mövés thé föçús ör thé péñ; çhöösé áñöthér öñé. ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>[{key} wrîtés á sîgñ îñ téxt fîélds; ádd Çtrl ör Ált tö ît. ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>[Kéýböárd shörtçúts ~~~~~~]</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>[Ñö &amp;kéý ~~]</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>[Tákés thé kéý fröm thé çhöséñ áçtîöñ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>[&amp;Fîrst kéý ~~~~]</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>[Gîvés thé çhöséñ áçtîöñ thé kéý thát ît hád át fîrst ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>[&amp;Rését áll ~~~~]</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>[Gîvés évérý áçtîöñ thé kéý thát ît hád át fîrst ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>[Áll áçtîöñs hávé théîr fîrst kéýs ágáîñ. ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>[Kéý öf “{action}”: ~~~~~~]</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>[séárçh för áñ áçtîöñ ör á kéý ~~~~~~ ~~~]</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>[Séárçh ~~]</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>[Çléár thé séárçh ~~~~~~]</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>[Áçtîöñs áñd théîr kéýs ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>[Áçtîöñ ~~]</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>[Kéý ~]</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>[Kéý öf thé çhöséñ áçtîöñ ~~~~~~ ~]</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>[Préss thé kéý thát thé çhöséñ áçtîöñ sháll hávé ~~~~~~ ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ~]</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>[{place} öf {count} ~~~~~~]</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>[Ñéxt ~]</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>[Töúr, stép {place} öf {count}: {title} ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>[Éñds thé töúr (Ésç) ~~~~~~]</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>[Thé stép béföré (Ált+Léft) ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>[Thé ñéxt stép (Ált+Rîght) ~~~~~~ ~~]</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>[Dráw ~]</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>[Dráw á dîgît héré, wîth thé möúsé, á péñ ör á fîñgér; ör bý kéýböárd: thé árröw kéýs mövé á péñ, Spáçé púts ît döwñ áñd lîfts ît. Îf ýöú dráw ñöthîñg, thé ñéxt stép tákés á sámplé. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>[Thé áñswér ~~~~]</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>[Whát thé mödél réáds, höw súré ît îs, áñd höw pröbáblé ît fîñds éáçh dîgît. Ît çháñgés whîlé thé péñ mövés, sö trý tö máké ît döúbt. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>[Thé mödél géts ñö lîñés bút thésé féw pîxéls, fráméd áñd çéñtréd. Swîtçh Frámîñg öff, áñd séé whát béçömés öf thé áñswér. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>[Whát spéáks för thé áñswér áñd whát ágáîñst ît. Éáçh öf thé tábs îs á léñs, whîçh áñswérs öñé qúéstîöñ áböút ýöúr dráwîñg: Whát îf ît wéré túrñéd? Whát dö öthér mödéls réád? ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>[Mödéls, áñd ýöúr öwñ ~~~~~~]</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>[Héré ýöú çhöösé áñöthér mödél. Vîéw &gt; Çölléçtîöñ kééps dráwîñgs wîth whát théý áré, áñd Téáçh mákés á mödél öf ýöúr öwñ háñd fröm thém. ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>[Péñ döwñ, {x} % áçröss, {y} % döwñ ~~~~~~ ~~~~~]</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>[Péñ úp, {x} % áçröss, {y} % döwñ ~~~~~~ ~~~~]</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>[{path}: îs áñ áñîmátîöñ; öñlý îts fîrst pîçtúré wás réád ~~~~~~ ~~~~~~ ~~~~~~]</translation>
    </message>
</context>
</TS>
