<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>des connexions au serveur que nomme le fichier de son modèle</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>tout le réseau</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>d’autres programmes, qu’il lance</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>on ne peut pas voir ce qui s’y passe&#xa0;: son backend ne dit rien de ses couches</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>on ne peut rien lui enseigner&#xa0;: son backend ne peut pas lui donner une autre tête&#x202f;; enseignez à un modèle ONNX</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}&#xa0;: son backend ne peut pas dire ce qu’il prend en entrée&#x202f;; écrivez sa fiche à côté de lui</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>il n’a pas de fiche&#xa0;: écrivez-en une, {name}, à côté de lui</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>sa fiche {name} est illisible ({reason})&#xa0;: copiez-la de nouveau</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>sa fiche {name} dépasse {most}&#xa0;Mio&#xa0;: écrivez-en une plus courte</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>la disposition {layout} n’a pas de place pour trois canaux</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>mean et std ne donnent pas une valeur par canal</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>mean ou std n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>un lot de {batch} n’est pas compris entre 1 et 4096 images</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>le résultat pour {data} n’est pas une exactitude avec son intervalle</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>le résultat pour {data} donne à {name} la valeur {value}, ce qui est impossible</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>l’identifiant {id} n’est pas un nom fait de minuscules, de chiffres, de «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>le titre {title} n’est pas une ligne de 1 à 80 caractères imprimables</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>le cadrage {framing} n’est pas l’un de {names}</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>la taille d’entrée {size} n’est pas comprise entre 4 et 512 pixels</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>la plage {range} ne distingue pas le papier de l’encre</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>le seuil de ressemblance {digitness_threshold} n’est pas compris entre 0 et 1</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>la ressemblance à partir de laquelle il est sûr, {sure_digitness}, n’est pas comprise entre 0 et 1</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>le nom de ses caractéristiques {name} n’est pas une ligne de caractères imprimables</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>il y a {count} étiquettes, et non de 2 à {most}</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>les étiquettes ne sont pas toutes différentes</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>une étiquette n’est pas une ligne de 1 à 40 caractères imprimables</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>{count} images de {sides} valeurs à la fois font plus de {most} valeurs</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>l’échantillon de parité ne compte pas {pixels}&#xa0;octets et {count} probabilités</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>les probabilités de l’échantillon de parité ne sont pas comprises entre 0 et 1</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>sa fiche n’est pas valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>on ne peut pas voir ce qui s’y passe&#xa0;: son backend ne fait connaître aucune couche</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>rien à lire</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}, sûr</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}, pas sûr</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}, pas un chiffre</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>l’entrée du modèle</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}&#xa0;: ce fichier n’existe pas&#x202f;; vérifiez son nom</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}&#xa0;: est un dossier&#x202f;; nommez un fichier qu’il contient</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}&#xa0;: illisible ({reason})&#x202f;; vérifiez son nom</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}&#xa0;: n’est pas un fichier ordinaire&#x202f;; enregistrez-le d’abord comme tel</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}&#xa0;: endommagé ({reason})&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}&#xa0;: dépasse {most}&#xa0;Mio&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}&#xa0;: demanderait trop de mémoire pour un fichier de sa taille&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}&#xa0;: décompressé, dépasse {ratio} fois sa taille&#x202f;; enregistrez-le sans compression</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>le tableau n’a pas de colonne {drawing} ou {image}&#x202f;; nommez ainsi l’une de ses colonnes</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}&#xa0;: ne contient aucun dessin&#x202f;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}&#xa0;: une autre exécution est en train de l’écrire&#x202f;; attendez-la ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}&#xa0;: impossible à écrire ({reason})&#x202f;; choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}&#xa0;: impossible à écrire ({reason})&#x202f;; libérez de la place</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}&#xa0;: commencé avec d’autres fichiers, un autre modèle ou d’autres options&#x202f;; supprimez-le ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}&#xa0;: existe déjà&#x202f;; supprimez-le ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>l’un des processus de --jobs s’est arrêté (code de sortie {exitcode})&#x202f;; recommencez, avec moins de processus si la mémoire manque</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}&#xa0;: aucun cluster n’y répond ({reason})&#x202f;; vérifiez son adresse</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}&#xa0;: n’est pas vide&#x202f;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>--ray a besoin de Ray, qui n’est pas installé&#x202f;; exécutez pip install &quot;digitapp[ray]&quot;</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}, rien à lire</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer} puis {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}&#xa0;: peut-être {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>pas un chiffre&#xa0;: peut-être {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>pas sûr, peut-être pas un chiffre&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>pas sûr&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}&#xa0;: d’un type qui ne peut pas être écrit&#x202f;; nommez-le .ndjson, .csv ou .parquet</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>Parquet a besoin de pyarrow, qui n’est pas installé&#x202f;; exécutez pip install &quot;digitapp[parquet]&quot;</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>il n’y a pas assez de mémoire&#x202f;; donnez des fichiers plus petits ou moins de fichiers à la fois</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}&#xa0;: ni une commande ni un fichier existant&#x202f;; voir digitapp --help</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>Il est d’accord avec peu de dessins&#xa0;: il sert peut-être à autre chose, ou ses étiquettes sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>Ajouté sous le nom {model}&#xa0;: {card}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>L’autoriser maintenant ({needs})&#x202f;?</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}&#xa0;: il y a {count} candidats&#x202f;; choisissez-en un de 1 à {count}</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}&#xa0;: les étiquettes ne sont pas en UTF-8&#x202f;; enregistrez-les dans cet encodage</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>comment il prend ses images</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>usage&#xa0;:</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>argument {argument}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>arguments non reconnus&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>les arguments suivants sont obligatoires&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>non autorisé avec l’argument {argument}</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>argument explicite {text} ignoré</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>un argument au plus attendu</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>un argument au moins attendu</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>{count} argument attendu</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>{count} arguments attendus</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>option ambiguë&#xa0;: {option} peut correspondre à {options}</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>valeur {type} non valide&#xa0;: {text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>choix non valide&#xa0;: {text} (à choisir parmi {choices})</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}&#xa0;: erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>Dessiner un chiffre et voir ce qu’un modèle en fait. Sans commande, ouvre la fenêtre, avec le premier dessin de FILE, ou l’image, si l’un d’eux est donné.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher le numéro de version du programme et quitter</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>commandes&#x202f;; seule open a besoin d’un écran</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>terminer la commande par une erreur si elle dure plus longtemps ({default})</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>ouvrir la fenêtre, avec le premier dessin de FILE, ou l’image, si l’un d’eux est donné</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>lister les modèles installés, avec leur exactitude, ou montrer la page de l’un d’eux</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>lire des dessins (.ndjson, .ndjson.gz) et des images (PNG, JPEG, BMP)</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>lire des nombres&#xa0;: plusieurs chiffres dans des dessins (.ndjson, .ndjson.gz) et des images, même des pages entières</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>seulement le N-ième dessin ou la N-ième page de chaque fichier</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>mesurer un modèle sur des jeux étiquetés (.ndjson[.gz], IDX, .npz, optdigits, CSV d’images)</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>comparer des modèles sur des jeux étiquetés&#xa0;: exactitude, accord, et où ils divergent</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>ajouter à vos modèles un fichier de modèle, ou un modèle servi à une adresse</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>dire pourquoi un modèle lit un dessin comme il le fait, et ce qui changerait sa réponse</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>dire ce qu’un modèle lit pendant qu’un dessin se forme, et où il change d’avis</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>le N-ième dessin du fichier (1)</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>l’écrire sous X.webp, X.gif, X.csv ou X.json</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>rassembler vos propres exemples&#xa0;: lister, montrer, ajouter, réétiqueter, supprimer, annuler</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>enseigner vos dessins à un modèle&#xa0;: votre écriture, des lettres, des signes&#x202f;; et mesurer le résultat</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>afficher les versions, les backends et les modèles, et ce qui ne va pas pour chacun</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>lire dans ce nombre de processus (1)</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>un modèle de `digitapp models` ({default})</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>identifiants de `digitapp models`, par exemple a,b (tous ceux utilisables)</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>au lieu de celui du modèle&#xa0;: mnist, optdigits ou canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>seulement les dessins de ces scripteurs, par exemple 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>aussi jusqu’où ce qui est bien lu peut être modifié avant que la réponse ne change</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>afficher du JSON au lieu d’un tableau</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>Le nom - désigne l’entrée standard&#xa0;: des lignes de traits ou une image.</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>écrire un tableau, .ndjson, .csv ou .parquet&#x202f;; une exécution interrompue le reprend</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>écrire un tableau, X.ndjson ou X.parquet&#x202f;; une exécution interrompue le reprend&#x202f;; ou l’écrire sous X.csv, X.json ou, avec les cadres, X.png</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>afficher ce qui est fait sur l’erreur standard, ligne par ligne</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>lire sur un cluster Ray, par défaut un sur cette machine&#x202f;; --out est alors un dossier</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} n’est pas un nombre de secondes supérieur à 0</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>montrer tout ce qu’on sait de ce modèle</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>donner un autre nom à l’un de vos modèles</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>retirer l’un de vos modèles&#x202f;; ses fichiers sont conservés</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>rétablir un modèle retiré</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>laisser le backend d’un autre paquet utiliser ce qu’il demande</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>ne plus le laisser utiliser que le dossier de son modèle</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>ou une adresse comme http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>comment l’appeler (le titre de sa fiche, ou le nom du fichier)</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>étiquettes de ses sorties dans l’ordre&#xa0;: a,b,c, ou un fichier avec une par ligne</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>prendre le N-ième candidat (1)</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>afficher seulement les candidats</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>l’étiquette à expliquer (la réponse)</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>expliquer pourquoi cette étiquette-là et pas celle-ci</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>écrire une image des indices</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>afficher ce que chaque couche du modèle fait du dessin</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>collections ou fichiers de traits</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>le modèle à qui enseigner, qui a des caractéristiques ({default})</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>comment l’appeler (le nom de sa base et «&#xa0;instruit&#xa0;»)</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>des variations et des plis (0)</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>garder les étiquettes qu’il a (oui)</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>l’ajouter même s’il est moins bon qu’avant</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>afficher la part accomplie sur l’erreur standard</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>lire plusieurs chiffres par élément&#x202f;; les étiquettes sont des textes de chiffres</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>un autre modèle sur les mêmes jeux&#xa0;: test de McNemar, et où les deux divergent</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>aussi quels dessins sont lus comme quoi</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>aussi l’exactitude par étiquette ou par scripteur</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>aussi combien de fois les réponses de chaque confiance sont justes</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>aussi les dessins dont l’étiquette est probablement fausse</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>écrire un rapport avec les dessins, en un seul fichier HTML</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>écrire ce qui est lu dans chaque dessin sous forme de tableau</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}&#xa0;: une adresse ne peut être lue et écrite qu’avec predict --ray&#x202f;; nommez un fichier</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}&#xa0;: l’entrée standard ne peut pas être lue deux fois, ce dont --out peut avoir besoin&#x202f;; enregistrez-la dans un fichier</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}&#xa0;: aucun tableau ne peut contenir ce nom, qui n’est pas en UTF-8&#x202f;; renommez le fichier</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}&#xa0;: %n ligne, dont {before} d’avant</numerusform>
            <numerusform>{path}&#xa0;: %n lignes, dont {before} d’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}&#xa0;: %n ligne</numerusform>
            <numerusform>{path}&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>une de vos collections, ou un fichier</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>une de vos collections, ou un fichier&#x202f;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>lister vos collections, avec le nombre d’exemples par étiquette</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>montrer ce que contient une collection&#xa0;: étiquettes, scripteurs, doublons</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>ajouter des dessins (.ndjson, .ndjson.gz) et des images à une collection</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>donner à des exemples une autre étiquette ou un autre scripteur</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>retirer des exemples&#x202f;; undo les rétablit</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>annuler le dernier réétiquetage ou la dernière suppression</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>afficher du JSON au lieu de phrases</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>lister chaque exemple avec son identifiant</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>d’un exemple, comme show --ids les liste</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>le nom de la personne dont c’est l’écriture</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>Il n’y a pas encore de collection dans {folder}. Pour en créer une&#xa0;: {command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>par étiquette</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}, n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>par étiquette&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>par scripteur&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>images {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>présents plusieurs fois {repeated}, dont {contradictory} avec plusieurs étiquettes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>scripteur</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}&#xa0;: serait ajouté à lui-même&#x202f;; nommez un autre fichier ou une autre collection</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>%n exemple ajouté à {path}, qui en compte maintenant {count}.</numerusform>
            <numerusform>%n exemples ajoutés à {path}, qui en compte maintenant {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}&#xa0;: est au format {name}, que lit `digitapp collection import`&#x202f;; utilisez cette commande</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}&#xa0;: {reason}&#x202f;; choisissez l’image d’un seul chiffre ou signe</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>rien à modifier&#xa0;: donnez --label, --writer ou les deux</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}&#xa0;: il n’y a rien à annuler&#x202f;; les exemples ajoutés se retirent avec delete</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>%n exemple rétabli.</numerusform>
            <numerusform>%n exemples rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>%n exemple comme avant.</numerusform>
            <numerusform>%n exemples comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}&#xa0;: il n’y a rien à refaire, car rien n’a été annulé après la dernière modification</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>%n exemple modifié de nouveau.</numerusform>
            <numerusform>%n exemples modifiés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>%n exemple supprimé de nouveau.</numerusform>
            <numerusform>%n exemples supprimés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>%n exemple modifié. Pour annuler&#xa0;: {command}</numerusform>
            <numerusform>%n exemples modifiés. Pour annuler&#xa0;: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>%n exemple supprimé. Pour annuler&#xa0;: {command}</numerusform>
            <numerusform>%n exemples supprimés. Pour annuler&#xa0;: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>sans {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>ajouter à une collection des dessins et des images de fichiers d’autres formats</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>ou un dossier avec un dossier par étiquette</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>au lieu des leurs</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>écrire une collection, ou tout fichier importable, dans un autre format</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>un fichier, qui est remplacé, ou un nouveau dossier</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>au lieu de celui qu’indiquent le nom et le contenu</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>ajout de {name}</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>{count} lus comme {name}</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>{added} ajoutés à {path}, qui en compte maintenant {count}.</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}&#xa0;: est la collection elle-même&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>{count} lus</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>{count} écrits comme {name}</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}&#xa0;: ce cadrage n’existe pas&#x202f;; choisissez l’un de {names}</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>sur {count} modèles, {usable} utilisables, il en faut deux ({reasons})</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>sur {count} modèles, aucun n’est utilisable, il en faut deux ({reasons})</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>1 modèle ne suffit pas pour comparer&#x202f;; nommez-en deux ou plus de `digitapp models`</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>aucun modèle, il n’y a rien à comparer&#x202f;; nommez-en deux ou plus de `digitapp models`</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}&#xa0;: omis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}, n = {n}, {unlabelled} sans étiquette</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>les {count} modèles sont tous d’accord sur {share}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>ms par élément</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>étiquettes inconnues</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?&#xa0;: le modèle dit que ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>et {count} de plus&#x202f;; --json les liste tous</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>la lecture a duré plus de {seconds}&#xa0;s et a été interrompue&#x202f;; donnez plus de temps avec --timeout</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FAUX</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>{model} serait comparé à lui-même&#x202f;; nommez un autre modèle après --against</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>{path} écrit</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}, étiquettes fausses</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}, modifié</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} concerne des chiffres isolés&#x202f;; retirez cette option ou --numbers</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}, {model}, nombres, n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>exactitude {accuracy} (intervalle à 95&#x202f;% {low} à {high}), {correct} justes</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>taux d’erreur par chiffre {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>douteux {doubted}, exactitude quand il est sûr {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>{time}&#xa0;ms par élément</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}, {model}, n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>rien à lire {nothing}, ECE {ece}, NLL {nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>étiquettes inconnues du modèle {unknown}, comptées comme fausses</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>sans étiquette {count}, dont {doubted} douteux, AUROC {auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>vrai</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondus</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>dont faux</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>confiance minimale</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>réponses</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>bien lus</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>éléments, du plus confiant au moins confiant</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>le plus souvent lu à tort comme</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>étiquettes peut-être fausses&#xa0;: {count} sur {n}, dont {confident} avec assurance</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>plutôt</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>avec assurance</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>contre {against}&#xa0;: il lit bien {share}</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>jusqu’où les {n} bien lus peuvent être modifiés avant que la réponse ne change&#xa0;:</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>la moitié&#xa0;: jusqu’à</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>neuf sur dix&#xa0;: jusqu’à</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>essayé jusqu’à</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>alors inchangés</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}&#xa0;: n’a pas de dessin {index}&#x202f;; comptez à partir de 1</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}&#xa0;: compte moins de {index} dessins&#x202f;; choisissez un autre --index</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>dessins connus les plus semblables à celui-ci, d’après les caractéristiques du modèle&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>dessins connus les plus semblables à celui-ci, d’après les pixels d’entrée du modèle&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}&#xa0;: les indices, en bleu pour {target} et en orange contre</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}&#xa0;: --layers ne dit rien d’une étiquette&#x202f;; retirez --target, --against et --out</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>opérateurs</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>voit</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>max</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>pourquoi {label} ({share})&#x202f;; la réponse est {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>pourquoi {label} ({share}) et pas {other}&#x202f;; la réponse est {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>encre&#xa0;: {ink} pour {label}, {no_ink} contre&#x202f;; endroits sans encre&#xa0;: {paper} pour, {no_paper} contre</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>sans le morceau {piece}, autour de {x}, {y}&#xa0;: il n’y a rien à lire</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>sans le morceau {piece}, autour de {x}, {y}&#xa0;: il lit {label} ({share})</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}&#xa0;: pas un nombre de processus&#x202f;; donnez de 1 à {most}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>traits de stylo</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>une chose à la fois&#xa0;: donnez un ID ou l’une des options --{names}</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>Le backend {backend} ne peut plus utiliser que le dossier de son modèle.</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>Le backend {backend} ne demande rien qui ne lui soit permis.</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>Le backend {backend} peut maintenant utiliser {needs}. Pour annuler&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>{model}&#xa0;s’appelle maintenant {title}. Pour annuler&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>{model} a été retiré&#x202f;; ses fichiers sont conservés dans {folder}. Pour le rétablir&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>{model} est de nouveau parmi vos modèles.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>non-chiffres</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}&#xa0;: inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>voir plus bas</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>told</source>
        <translation>reconnus</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>non reconnus</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>la sortie ne peut pas être écrite ({reason})&#x202f;; envoyez-la ailleurs</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>{model} ne sait pas repérer ce qui n’est pas un chiffre&#xa0;: il prend tout dessin pour un chiffre</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>--ray a besoin de --out FOLDER, où il écrit des fichiers Parquet&#x202f;; nommez-en un</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>{count} lus, {speed} par seconde</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>{count} lus, {speed} par seconde, encore {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}&#xa0;: ne peut pas contenir ce qui a été lu&#x202f;; terminez son nom par l’un de {suffixes}</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}&#xa0;: contient une seule image et {count} ont été lues&#x202f;; nommez un fichier, et --index pour l’une d’elles</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>{path}&#xa0;: %n nombre</numerusform>
            <numerusform>{path}&#xa0;: %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>{digits} chiffres sur {lines} lignes</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}&#xa0;: le film, %n instant</numerusform>
            <numerusform>{path}&#xa0;: le film, %n instants</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}&#xa0;: ni des lignes de traits ni une image&#x202f;; le README montre le format</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}&#xa0;: est fermé&#x202f;; envoyez-y un fichier de traits ou une image</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}&#xa0;: illisible ({reason})&#x202f;; nommez plutôt un fichier</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}&#xa0;: dépasse {most}&#xa0;Mio&#x202f;; enregistrez-le dans un fichier et nommez celui-ci</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>enseignement</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>non ajouté</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}&#xa0;: il est moins bon qu’avant&#xa0;: {reason}&#x202f;; rien n’a été écrit&#x202f;; --force l’ajoute quand même</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}&#xa0;: il est moins bon qu’avant&#xa0;: {reason}&#x202f;; il a été ajouté quand même</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}&#xa0;: contient {found} dessins, qui seraient perdus&#x202f;; enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}&#xa0;: a changé depuis que ce dessin y a été lu&#x202f;; enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}&#xa0;: illisible ({reason})&#x202f;; enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}&#xa0;: une autre fenêtre est en train de l’enregistrer&#x202f;; enregistrez de nouveau ensuite</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>il a plus de {most} points</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>un point est à plus de {reach} côtés de canevas du canevas</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>pen_widths n’a pas une épaisseur par trait</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>{name} n’a pas une valeur par point</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, ligne {number}&#xa0;: pas un dessin ({reason})&#x202f;; le README montre le format</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}, ligne {number}&#xa0;: dépasse {most}&#xa0;Mio&#x202f;; est-ce un fichier de traits&#x202f;?</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}, ligne {number}&#xa0;: décompressé, dépasse {most}&#xa0;Gio&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}&#xa0;: a plus de {most} lignes&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}&#xa0;: endommagé après la ligne {number} ({reason})&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>il manque une entrée précédente</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>plus de {most} traits</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}&#xa0;: illisible ({reason})&#x202f;; vérifiez qui peut le lire</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}&#xa0;: le dessin ne peut pas y être conservé pour le prochain démarrage ({reason})&#x202f;; libérez-y de la place, ou donnez à DIGITAPP_STATE un dossier accessible en lecture et en écriture</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image fait {width} × {height} pixels, plus de {most} de côté</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image n’est pas un PNG lisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size n’est pas une largeur et une hauteur de 1 à {most}</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image a {count} pixels et non {width} × {height}</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image n’est pas en base64&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} et {other} lisent bien les mêmes dessins.</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>Aucune différence que le hasard n’expliquerait&#xa0;: sur {count} dessins qu’un seul des deux lit bien, {better} en a {more}, {worse} {fewer} (test exact de McNemar, {p}).</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} lit mieux&#xa0;: sur {count} dessins qu’un seul des deux lit bien, {better} en a {more}, {worse} {fewer} (test exact de McNemar, {p}).</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}&#xa0;: un fichier IDX de mauvaise longueur&#x202f;; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}&#xa0;: pas un fichier IDX&#x202f;; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}&#xa0;: illisible ({reason})&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}&#xa0;: son fichier d’étiquettes {name} n’est pas à côté&#x202f;; mettez-l’y</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>il est compressé d’une manière que NumPy n’emploie pas</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} contient {kind}, ni des nombres ni du texte</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} a la forme {shape}</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>{name} n’a pas la longueur qu’annonce sa forme</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}&#xa0;: décompressé, dépasse {times} fois sa taille&#x202f;; enregistrez-le sans compression</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}&#xa0;: pas un fichier .npz lisible ({reason})&#x202f;; enregistrez-le avec numpy.savez</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>il liste plus de tableaux qu’aucun fichier d’images n’en a</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}&#xa0;: x de forme {shape} n’est pas des images [N, H, W]&#x202f;; changez sa forme</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}&#xa0;: une image de {width} × {height} pixels est trop grande&#x202f;; réduisez-la</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}&#xa0;: {images} images mais des étiquettes de forme {labels}&#x202f;; donnez une étiquette par image</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}&#xa0;: seuls les fichiers de traits nomment leurs scripteurs&#x202f;; ne choisissez pas de scripteurs</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}&#xa0;: d’un type inconnu&#x202f;; donnez .ndjson[.gz], des images IDX, .npz, .csv, .tra ou .tes</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}&#xa0;: n’a pas de tableau {names}&#x202f;; enregistrez-le avec x=images, y=labels</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}&#xa0;: {reason}&#x202f;; convertissez d’abord son x</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>un nombre en trop, en moins ou hors limites</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}&#xa0;: pas des lignes de 64 valeurs de 0 à 16 et une étiquette ({reason})&#x202f;; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}&#xa0;: ne contient aucun dessin de ces scripteurs&#x202f;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}&#xa0;: n’est plus lisible ({reason})&#x202f;; lisez-le de nouveau</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}&#xa0;: ne nomme pas de scripteurs&#x202f;; seuls les fichiers de traits et les collections le peuvent</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>{count} réponses, confiance moyenne {confidence}, justes {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>Courbe de fiabilité&#xa0;: combien de fois les réponses de chaque confiance sont justes</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>confiance de la réponse</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>Qualité de lecture</translation>
    </message>
    <message>
        <source>set</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>bien lus, intervalle à 95&#x202f;% {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{correct} sur {count}</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>dessins étiquetés</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>erreur de calibration (ECE)</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>étiquettes inconnues du modèle, comptées comme fausses</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>sans étiquette, non comptés</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>Sur la ligne en tirets, une réponse à {share} est juste huit fois sur dix&#x202f;; au-dessous, le modèle est trop sûr de lui.</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>Erreurs, de la plus confiante à la moins confiante</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>Contre {model}</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>Dessins qu’ils lisent différemment</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}&#x202f;; l’autre&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>Une ligne par étiquette, une colonne par lecture&#x202f;; un clic sur une erreur mène à ses dessins.</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>Ce qui est lu pour quoi</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} lu comme {answer}</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>Étiquettes peut-être fausses, de la plus suspecte à la moins suspecte</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>plutôt {label}, {share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>lu {label}, {share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>étiquette {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>dessin {number}, {label}, {read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nº&#xa0;{number}</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading} ({count}, les {shown} premiers sont montrés)</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien lus</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}&#xa0;: impossible à décompresser ({reason})&#x202f;; libérez de la place dans {folder}</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>Jugées par un petit classifieur sur les caractéristiques du modèle, ajusté {times} fois sur les {parts} autres cinquièmes du jeu.</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>Jugées par les réponses du modèle lui-même, car il ne donne pas de caractéristiques&#xa0;: inutile s’il a été entraîné sur ces dessins.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n dessin a été omis.</numerusform>
            <numerusform>%n dessins ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}&#xa0;: moins de deux étiquettes ont {count} exemples, trop peu pour en soupçonner une&#x202f;; ajoutez-en</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}&#xa0;: ne contient aucun dessin étiqueté, rien ne peut donc être juste&#x202f;; ajoutez-en avec des étiquettes</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}&#xa0;: ses étiquettes {labels} sont inconnues de {model}, qui connaît {known}&#x202f;; choisissez un autre modèle</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} et %n de plus</numerusform>
            <numerusform>{labels} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}&#xa0;: aucun élément n’a pour étiquette un texte de chiffres&#x202f;; écrivez-les dans le fichier</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}&#xa0;: n’a pas de colonnes file et label&#x202f;; écrivez ces deux noms sur sa première ligne</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}, ligne {row}&#xa0;: a trop peu de colonnes&#x202f;; donnez un fichier et une étiquette</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}, ligne {row}&#xa0;: {file} n’existe pas&#x202f;; corrigez son nom</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}&#xa0;: a plus de {rows} lignes&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}&#xa0;: ne nomme aucune image&#x202f;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}&#xa0;: pas un tableau en CSV ({reason})&#x202f;; enregistrez-le en CSV et en UTF-8</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}&#xa0;: {name} est en ordre Fortran&#x202f;; enregistrez-le avec numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}&#xa0;: une image contient {kind}, ni des nombres ni des valeurs de vérité&#x202f;; convertissez d’abord son x</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}&#xa0;: se termine après {there} images sur {count}&#x202f;; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>une image contient des valeurs non finies</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>une image contient {kind}, ni des nombres ni des valeurs de vérité</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}&#xa0;: {model} n’y lit rien correctement, rien ne peut donc être modifié</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, ligne {line}&#xa0;: pas un dessin ({reason})&#x202f;; le README montre le format</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>Fin manquante</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>fin manquante</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>La fin de l’encre manque, sur cette part de sa longueur</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>Tremblement</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>tremblement</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>Une main qui tremble, de cette part du plus grand côté du dessin</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>inclinaison vers la gauche</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>inclinaison vers la droite</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>Le haut penche vers la gauche ou vers la droite</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>rotation vers la gauche</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>rotation vers la droite</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>Tout le dessin est tourné</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>taille plus petite</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>taille plus grande</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>Le dessin est plus petit ou plus grand qu’à présent</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Gauche, droite</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>décalage vers la gauche</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>décalage vers la droite</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>Le dessin est déplacé sur le côté, en pour cent du canevas</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Haut, bas</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>décalage vers le haut</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>décalage vers le bas</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>Le dessin est déplacé vers le haut ou le bas, en pour cent du canevas</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>trait plus fin</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>trait plus épais</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>Les traits sont plus fins ou plus épais qu’à présent</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>flou</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>Les pixels du modèle sont flous, de cette part du côté de l’image</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>Du bruit est ajouté aux pixels du modèle, en pour cent de l’encre pleine</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}&#xa0;: ne connaît pas l’étiquette {label}&#x202f;; choisissez l’une de {labels}</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>fermer cet espace</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>une barre en haut</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>une barre au-dessus du milieu</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>une barre au milieu</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>une barre au-dessous du milieu</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>une barre en bas</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>un trait vertical à gauche</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>un trait vertical au milieu</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>un trait vertical à droite</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>Aucun morceau en moins ni aucun trait en plus, parmi ceux essayés, ne change la réponse.</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}&#x202f;; pourquoi {label}</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}&#x202f;; pourquoi {label} et pas {other}</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>les indices dans l’entrée du modèle</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>Le bleu parle pour {label}, l’orange contre.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}&#xa0;: il n’y a rien à lire, donc rien à expliquer&#x202f;; dessinez quelque chose</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}&#xa0;: ne peut pas expliquer {label} contre elle-même&#x202f;; choisissez une autre étiquette</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>Sans {piece}, ce serait un {label} ({share}).</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>Sans {piece}, ce serait un {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line} en ferait un {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line} en ferait un {label} ({share}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}&#xa0;: illisible&#x202f;; réinstallez digitapp</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolution</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolution transposée</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>classifieur linéaire</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>vecteurs de support</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>arbres de décision</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>distances</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>plus proches</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>max pooling</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>average pooling</translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation>moyenne de chaque carte</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>maximum de chaque carte</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>concaténation</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalisation par lot</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>normalisation par couche</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>somme ramenée à un</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>mise à l’échelle</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>normalisation RMS</translation>
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
        <translation>{model}&#xa0;: il n’y a rien à lire, ses couches ne montrent donc rien&#x202f;; dessinez quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} sur %n valeur</numerusform>
            <numerusform>{shown} sur %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n carte de {size}</numerusform>
            <numerusform>%n cartes de {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} sur %n carte de {size}</numerusform>
            <numerusform>{shown} sur %n cartes de {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>{model}&#xa0;: il n’y a rien à lire, donc rien de semblable&#x202f;; dessinez quelque chose</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>Il n’y a eu rien à lire à aucun instant.</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>La lecture a été {text} dès le premier instant.</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>La lecture a changé %n fois pendant que vous écriviez, en dernier à {time}&#xa0;: {before} → {after}.</numerusform>
            <numerusform>La lecture a changé %n fois pendant que vous écriviez, en dernier à {time}&#xa0;: {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{text} à {time}</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>Lu pendant que vous écriviez&#xa0;: {first}, puis {steps}.</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>À {time}&#xa0;: rien à lire.</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>À {time}&#xa0;: {text}&#x202f;; en cours d’écriture&#xa0;: {digit} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>À {time}&#xa0;: {text}&#x202f;; en cours d’écriture&#xa0;: {digit} ({share}, à peine un chiffre encore).</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>le morceau en haut à gauche</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>le morceau en haut</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>le morceau en haut à droite</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>le morceau à gauche</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>le morceau au milieu</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>le morceau à droite</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>le morceau en bas à gauche</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>le morceau en bas</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>le morceau en bas à droite</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>Un seul point&#xa0;: il n’y a rien à rejouer.</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>Le modèle n’a jamais changé d’avis&#xa0;: {label} dès le premier instant.</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>Le modèle a changé d’avis à {time}&#xa0;: {before} → {after}.</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>Le modèle a changé d’avis trois fois&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>Le modèle a changé d’avis deux fois&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>{before} → {after} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>Le modèle a changé d’avis %n fois, en dernier à {time}&#xa0;: {before} → {after}.</numerusform>
            <numerusform>Le modèle a changé d’avis %n fois, en dernier à {time}&#xa0;: {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>Nul ne sait quand les points ont été dessinés, ils se suivent donc à intervalles égaux.</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>Les pauses de plus d’une seconde durent une seconde.</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>À {time}&#xa0;: pas un chiffre&#x202f;; s’il fallait choisir&#xa0;: {label} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>À {time}&#xa0;: {label} ({share}), ou {other} ({other_share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>À {time}&#xa0;: {label} ({share}).</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}&#xa0;: une image n’a pas de traits à rejouer&#x202f;; donnez un dessin</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}&#xa0;: il n’y a rien à lire, donc rien à rejouer&#x202f;; dessinez quelque chose</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}&#xa0;: ne peut pas contenir un film&#x202f;; terminez son nom par l’un de {suffixes}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change}&#xa0;: sans effet.</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change}&#xa0;: sans effet, car les dessins sont cadrés.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}&#xa0;: reste {answer} partout.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}&#xa0;: reste {answer} jusqu’à {high}, au-delà {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}&#xa0;: reste {answer} de {low} à {high}, en dehors {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}&#xa0;: reste {answer} de {low} à {high}, en deçà {lower}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}&#xa0;: reste {answer} de {low} à {high}, au-delà {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}&#xa0;: reste {answer} de {low} à {high}, en deçà {lower}, au-delà {higher}.</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>Reste {answer}, quoi qu’on ait essayé.</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>Point faible&#xa0;: {change}, {other} à partir de {amount}.</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>Reste {answer} de {low} à {high}&#x202f;; point faible&#xa0;: {change}, {other} à partir de {amount}.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}&#xa0;: il n’y a rien à lire, donc rien à modifier&#x202f;; dessinez quelque chose</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>point {number}</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>impossible de créer un dossier temporaire ({reason})&#x202f;; libérez de la place, ou indiquez un dossier par TMPDIR</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}&#xa0;: impossible à renommer ({reason})&#x202f;; déplacez-le</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>Dessinez un chiffre et voyez, pendant que le stylo bouge, ce qu’un modèle en fait et ce qu’il voit vraiment.</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>Libre sous la licence MIT. L’aide (F1) dit de quoi les modèles fournis ont appris.</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>Quelque chose ne va pas&#x202f;? Dites-le à ceux qui vous ont donné l’application, avec ce qu’affiche «&#xa0;digitapp doctor&#xa0;» dans un terminal.</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>À propos de digitapp</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>Le canevas est vide.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>Commence un nouveau dessin</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>Ouvre une autre fenêtre avec son propre dessin</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>Ouvre un fichier de dessins, ou une image</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>Enregistre le dessin avec ses traits</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>Enregistre le dessin sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>E&amp;xporter en PNG…</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>Enregistre une image du dessin</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>Enregistrer l’image de la &amp;loupe…</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>Enregistre comme image ce que montre la loupe ouverte</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>&amp;Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>Ajoute un fichier de modèle à vos modèles et trouve comment il se lit</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>Ajouter un modèle ser&amp;vi…</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>Lit avec un modèle qui tourne sur un serveur, d’après son adresse</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>Dessin &amp;précédent</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>Le dessin précédent du fichier, ou l’image précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>Dessin suivan&amp;t</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>Le dessin suivant du fichier, ou l’image suivante</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>Ferme l’application&#x202f;; le dessin sera de nouveau là au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Annule la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>Refait la dernière modification annulée</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>Enlève toute l’encre&#x202f;; l’annulation la rétablit</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>Effacer, sur le canevas</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>Copie une image du dessin</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>C&amp;oller l’image</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>Place sur le canevas l’image ou le fichier du presse-papiers</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>Pivoter l’image à &amp;gauche</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>Tourne l’image, et l’encre posée dessus, d’un quart de tour</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>Pivoter l’image à &amp;droite</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>Rog&amp;ner l’image</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>Garde la partie de l’image sur laquelle vous tracez un rectangle</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Raccourcis à une &amp;touche</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>De simples lettres choisissent le stylo et la gomme pendant l’usage du canevas</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stylo</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Dessine</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>Enlève l’encre là où elle passe</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Stylo plus &amp;fin</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>Rend le stylo plus fin</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Stylo plus é&amp;pais</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>Rend le stylo plus épais</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>&amp;Collecter des dessins</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>Dessinez, appuyez sur le chiffre ou la lettre, et dessinez le suivant</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>&amp;Demandez-moi</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>Demande une étiquette après l’autre, dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>Place sur le canevas un {label} que personne n’a écrit</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>Met le dessin dans votre collection comme {label}</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>Cad&amp;rage</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>Place l’encre comme le modèle a été entraîné à la voir&#x202f;; désactivé&#xa0;: voyez pourquoi cela compte</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>Comparer les &amp;modèles</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>Montre côte à côte ce que chaque modèle lit dans le dessin</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>É&amp;valuer les modèles…</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>Mesure des modèles sur des dessins étiquetés, et montre leurs erreurs</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>À propos de ce &amp;modèle…</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>La qualité de lecture du modèle, ce qu’il est et quel est son fichier</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>&amp;Collection</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>Montre les dessins que vous avez collectés, par étiquette</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>Agrandit tout le texte</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>Réduit tout le texte</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>Donne à tout le texte la taille adaptée à l’écran</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>Montre seulement le canevas et la réponse, en grand&#x202f;; Échap y met fin</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Montre tout de nouveau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>Comment débuter, ce que veulent dire les mots, et toutes les touches</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>Montre en cinq étapes ce qu’il y a dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>Liste tous les raccourcis&#x202f;; chacun peut être changé</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>À &amp;propos de digitapp</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>Quelle est cette version, et où signaler ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>É&amp;chantillons</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>Échantillon &amp;d’un chiffre</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>C’éta&amp;it un</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>À quoi ils ressemblent</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>Un chiffre</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>C’était un {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>Échantillon d’un {label}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>&amp;Lire les dessins comme</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appar&amp;ence</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Plus de menus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>selon vous</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>chiffre {place} sur {count}&#xa0;: {label}, {share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>faux, l’étiquette est {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>s’il fallait choisir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>photographiez sous un éclairage uniforme</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>ou {label}, {share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>sûr&#xa0;: sa première hypothèse est probable à au moins {share}&#x202f;%&#x202f;; ce modèle ne sait pas repérer ce qui n’est pas un chiffre</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>pas sûr&#xa0;: elle est moins probable&#x202f;; la seconde hypothèse est indiquée au-dessous</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>sûr&#xa0;: sa première hypothèse est probable à au moins {share}&#x202f;%, et le dessin ressemble à un chiffre (ressemblance d’au moins {digitness})</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>pas sûr&#xa0;: elle est moins probable, ou le dessin ressemble moins à un chiffre&#x202f;; la ligne du dessous dit ce qu’il en est</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>pas un chiffre&#xa0;: différent des chiffres que le modèle a appris&#x202f;; sa première hypothèse est indiquée au-dessous</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>Ce que le modèle lit dans le dessin</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>La probabilité que le modèle donne à chaque étiquette, de 0 à 100&#x202f;%</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>La probabilité que le modèle donne aux {some} étiquettes les plus probables sur {count}, de 0 à 100&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>La part de la page qui est lue</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>Ne cherche pas de nombres dans cette image (Alt+T)</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>dessinez un chiffre</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>rien à lire encore</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>chargement du modèle…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>éclairage inégal</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>Le modèle a pris {model}&#xa0;ms, le cadrage {framing}&#xa0;ms</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>lu en {time}&#xa0;ms</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>Aucun nombre n’a été cherché dans cette image. Affichage &gt; Lire les dessins comme &gt; Un nombre le fait.</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>Avec de l’encre par-dessus, une image est lue comme un seul chiffre. Annuler rétablit ses nombres.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp&#xa0;: l’application est déjà lancée&#x202f;; elle ouvre une autre fenêtre.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp&#xa0;: l’application est déjà lancée&#x202f;; elle y ouvre {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>Quelque chose s’est mal passé dans l’application ({error})&#x202f;; le terminal en montre plus.</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>Dessinez un chiffre ici, à la souris, au stylet ou au doigt. Au clavier, les flèches déplacent un stylo, par petits pas avec Maj&#x202f;; Espace le pose et le lève, et Échap le quitte.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n trait</numerusform>
            <numerusform>%n traits</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>Montre de nouveau tout le dessin&#x202f;; continuer à dessiner aussi</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>Montrer tout le dessin</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>tout montrer</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>Épaisseur du trait ({thinner} et {thicker})</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Trois choses à essayer</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>Écrivez un 7. Barrez-le maintenant&#xa0;: la réponse tient-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>Dessinez un cœur. Un modèle devrait dire que ce n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>Désactivez le cadrage et écrivez petit, dans un coin.</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>Montrez-moi un échantillon</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>Place sur le canevas un chiffre que personne n’a écrit&#x202f;; Effacer l’enlève</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>Montre en cinq étapes ce qu’il y a dans la fenêtre&#x202f;; plus tard dans Aide &gt; Visite guidée</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>Dessinez quelque chose, puis appuyez sur sa touche</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>Il n’y a encore rien à collecter sur le canevas.</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>Demandé&#xa0;: {label}&#x202f;; dessinez-le, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>Dessinez, puis appuyez sur sa touche ou sur un bouton&#xa0;:</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>Collecte le dessin comme {label}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>Collecte le dessin avec cette étiquette (Entrée)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>Collecte le dessin (Entrée ou Espace sur le canevas)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>Demande autre chose</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>Ramène le dernier dessin sur le canevas (Retour arrière)</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n collecté</numerusform>
            <numerusform>%n collectés</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>une autre étiquette</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Autre étiquette</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>Dessinez un {label}</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>Dessinez un {label}</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>Dessinez&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>Rien n’est encore collecté&#xa0;: appuyez sur Collecter, dessinez, et appuyez sur la touche de ce que c’est.</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>Ce qu’était le dessin</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>C’était un</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>Met le dessin dans la collection comme {label}</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>Il n’y a pas encore de dessin à mettre dans la collection.</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>{label} n’est plus dans la collection.</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>Il est déjà dans {collection} comme {label}.</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>C’était un {label}&#xa0;: conservé dans {collection}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>%n exemple réétiqueté en {label}.</numerusform>
            <numerusform>%n exemples réétiquetés en {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>%n exemple supprimé&#x202f;; Ctrl+Z ici le rétablit.</numerusform>
            <numerusform>%n exemples supprimés&#x202f;; Ctrl+Z ici les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>Il n’y a rien à annuler dans cette collection.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>%n exemple de nouveau dans la collection.</numerusform>
            <numerusform>%n exemples de nouveau dans la collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>%n exemple étiqueté comme avant.</numerusform>
            <numerusform>%n exemples étiquetés comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>Il n’y a rien à rétablir dans cette collection.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>%n exemple réétiqueté de nouveau.</numerusform>
            <numerusform>%n exemples réétiquetés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>Cet exemple n’est plus là.</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>non étiqueté</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>de {writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>lu comme {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}&#xa0;: %n exemple</numerusform>
            <numerusform>{label}&#xa0;: %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>La collection où vont les dessins</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nom de la nouvelle collection</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>nom, puis Entrée</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>Collections (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Ouvrir une collection</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>La dernière couche d’un modèle est réapprise avec ces dessins et avec des chiffres qu’il connaissait. Votre propre modèle est ajouté à la liste&#x202f;; celui de départ reste tel quel.</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>Entraîne toutes les couches avec PyTorch, ce qui prend des minutes et non une seconde&#x202f;; la loupe Entraînement montre où il en est</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>Seuls les réseaux fournis avec l’application peuvent être entraînés en entier</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>Garder ce qu’il sait déjà lire</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Enseigner</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>Entraîner tout un &amp;réseau</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>Enseignement… vous pouvez continuer à dessiner.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Arrêté&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>Non ajouté, car il est moins bon qu’avant&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>{model} est parmi vos modèles.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>Sinon, le nouveau modèle ne connaît que les étiquettes de vos dessins</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>le nom de ce modèle, suivi de «&#xa0;instruit&#xa0;»</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>Enseigner «&#xa0;{collection}&#xa0;» à un modèle</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}, entraîné</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>le processus s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}&#xa0;: impossible à lancer&#x202f;; enseignez avec la commande digitapp teach.</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>Aucun modèle ici n’a de caractéristiques, on ne peut donc enseigner à aucun&#x202f;; rétablissez un réseau fourni comme CNN 28x28.</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>Importer un &amp;dossier avec un dossier par étiquette…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>Importation de {files}…</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>Exportation vers {file}…</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>Dessins et images ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>%n exemple de {files} ajouté à la collection</numerusform>
            <numerusform>%n exemples de {files} ajoutés à la collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%n écrit dans {path}</numerusform>
            <numerusform>%n écrits dans {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
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
            <numerusform>{done}&#x202f;; %n omis, raison principale&#xa0;: {reason}.</numerusform>
            <numerusform>{done}&#x202f;; %n omis, raison principale&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>Rien n’est encore collecté. Appuyez sur Collecter, dessinez, et appuyez sur la touche de ce que vous avez dessiné&#x202f;; ou dites sous une réponse ce qu’était le dessin.</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Collecter</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>Enseigner…</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>Crée un modèle qui a appris de ces exemples</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>Mesure les modèles sur ces exemples</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Importer ou exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>&amp;Placer sur le canevas</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>&amp;Réétiqueter en</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>Autre étiquette…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %n exemple</numerusform>
            <numerusform>&amp;Supprimer %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>Nom du scripteur</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>nom du scripteur</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>De qui est l’écriture&#x202f;; conservé avec chaque dessin, pour pouvoir mesurer les modèles sur d’autres écritures</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>Annule le dernier réétiquetage ou la dernière suppression (Ctrl+Z ici)</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>Ajoute ce que contiennent d’autres fichiers, ou écrit la collection dans d’autres formats</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>Refait ce qui a été annulé ({keys} ici)</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>Masque la collection (Ctrl+T)</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>Le dessin de la dernière fois est endommagé et a été mis de côté sous {path}&#x202f;; ce qui a pu être lu est ici.</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>Le dessin de la dernière fois est endommagé et a été mis de côté sous {path}&#x202f;; dessinez-en un nouveau.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>Le dessin est de nouveau conservé.</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>Le navigateur ne transmet que l’adresse de l’image, et rien n’est chargé du réseau ici&#x202f;; choisissez-y Copier l’image, puis appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}&#xa0;: ne contient pas de dessin {place}</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>dessin {place} sur {total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>dessin {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}&#xa0;: l’image n’a pas pu être créée&#x202f;; dessinez dans un canevas de forme courante</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>Ouvrir des dessins ou des images</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>Le dessin n’est encore dans aucun fichier. L’enregistrer d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>Les modifications ne sont pas encore dans {file}. Les enregistrer d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>Le dessin ne peut pas être conservé pour le prochain démarrage et n’est encore dans aucun fichier. L’enregistrer d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Dessin non enregistré</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}&#xa0;: enregistrer ce dessin seul, ou tous les dessins du fichier&#x202f;?</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Ce dessin</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Tous les dessins</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>Exporter en PNG</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} contient %n dessin. Le remplacer&#x202f;?</numerusform>
            <numerusform>{file} contient %n dessins. Les remplacer tous&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>Remplacer %n dessin</numerusform>
            <numerusform>Remplacer %n dessins</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>Dessins ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>Dessins et images ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Images ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Ouvrir %n fichier</numerusform>
            <numerusform>Ouvrir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Ajouter %n modèle</numerusform>
            <numerusform>Ajouter %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>ouvrir l’image</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>ouvrir %n image</numerusform>
            <numerusform>ouvrir %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>ouvrir %n fichier</numerusform>
            <numerusform>ouvrir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>ouvrir le dessin</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>ouvrir le premier de %n dessin</numerusform>
            <numerusform>ouvrir le premier de %n dessins</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add} et {open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} est une animation&#xa0;: ceci est sa première image.</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}&#xa0;: il n’y a pas d’image {place}</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>page {place} sur {total}</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>page {place}</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>image {place} sur {total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>image {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier encore</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>{path} n’existe plus&#x202f;; il a été retiré de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>Dessin non enregistré de {time}, %n trait</numerusform>
            <numerusform>Dessin non enregistré de {time}, %n traits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>Dessin non enregistré de {time}, une image et %n trait</numerusform>
            <numerusform>Dessin non enregistré de {time}, une image et %n traits</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>Dessin non enregistré de {time}, une image</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>Un 3 facile</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>Un 4 que les modèles simples lisent mal</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>Un 7 qui pourrait être un 1</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>Un 6 qui pourrait être un 8</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>Un 8 dont le modèle n’est pas sûr</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Un cœur</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>Une lettre B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>Deux chiffres à la fois</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>Un gribouillis</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>Une coche</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>Enregistré comme dessin {place} de {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exporté vers {path}.</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>Le dessin précédent a été conservé&#x202f;; Fichier &gt; Récents l’ouvre.</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}&#xa0;: ce dessin a disparu ou est ouvert dans une autre fenêtre&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Image déposée</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>L’autre fichier, {name}, est dans Fichier &gt; Récents.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>%n autre fichier est dans Fichier &gt; Récents.</numerusform>
            <numerusform>Les %n autres fichiers sont dans Fichier &gt; Récents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Courbe de fiabilité</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>Sur la ligne en tirets, les réponses à {share} sont justes huit fois sur dix&#x202f;; un clic montre les dessins d’un point</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>Confiance de la réponse</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Réponses justes</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>%n réponse de confiance {low} à {high}&#xa0;: {right} justes</numerusform>
            <numerusform>%n réponses de confiance {low} à {high}&#xa0;: {right} justes</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>{step}, {done} sur {total}</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>{step}, {done} jusqu’ici</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>Ajoute des fichiers de dessins ou d’images étiquetés</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>Retire de cette liste le jeu sélectionné&#x202f;; son fichier reste (Suppr)</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>Fait lire tous les jeux par les modèles cochés</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>Met fin à l’évaluation&#x202f;; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>Jeux étiquetés ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>Ajouter des jeux étiquetés</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Ajouter un jeu</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>Ajouter %n jeu</numerusform>
            <numerusform>Ajouter %n jeux</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>Annulé&#x202f;; ce qui a été trouvé jusque-là est montré.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>Il n’y a rien à copier sur cette page.</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>Le tableau, %n ligne, est dans le presse-papiers en CSV.</numerusform>
            <numerusform>Le tableau, %n lignes, est dans le presse-papiers en CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>Rapports (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>Corrige l’étiquette du dessin choisi dans sa collection ({keys})</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>Rend au dernier dessin corrigé son ancienne étiquette ({keys})</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>Une autre étiquette pour le dessin choisi</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>ou une autre étiquette</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>Donne cette étiquette au dessin choisi ({key} mène ici, Entrée corrige)</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Réétiqueter en {label}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>Le dessin {number} est maintenant étiqueté {label} dans {file}&#x202f;; évaluez de nouveau pour des résultats qui en tiennent compte.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>Bien lus par étiquette</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>Mal lus de l’étiquette {name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>Les {count} de l’étiquette {name} sont tous bien lus</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>Par scripteur</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>Bien lus par scripteur</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Scripteur</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>Mal lus du scripteur {name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>Les {count} du scripteur {name} sont tous bien lus</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>Mal lus comme</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>Ce jeu ne nomme pas de scripteurs&#x202f;; les fichiers de traits et les collections le peuvent.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} décrit les dessins de {set}</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>Chargement de {model}</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} lit {set}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>cela a été annulé</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>Échec ({reason})&#x202f;; choisissez un autre modèle ou un autre jeu.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>Cliquez sur un point pour voir ses dessins.</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>La confiance et la part de réponses justes diffèrent en moyenne de {points} points (ECE).</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>Ce qui est mal lu vient en premier.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>Aucun dessin étiqueté n’est mal lu.</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>Mal lus&#xa0;: {count}, du plus confiant au moins confiant</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>Étiquettes fausses&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>Chercher des étiquettes &amp;fausses</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>Une étiquette peut être fausse là où un classifieur qui n’a pas vu le dessin lit autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>Aucune étiquette sur %n ne semble fausse</numerusform>
            <numerusform>Aucune des %n étiquettes ne semble fausse</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>Étiquettes peut-être fausses&#xa0;: {count}, dont {confident} avec assurance</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>Regardez-les&#xa0;: beaucoup sont seulement difficiles à lire.</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>maintenant {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>avant {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} bien lu&#xa0;: %n dessin</numerusform>
            <numerusform>{label} bien lu&#xa0;: %n dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} lu comme {answer}&#xa0;: %n dessin</numerusform>
            <numerusform>{label} lu comme {answer}&#xa0;: %n dessins</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>Cliquez sur une case pour voir ses dessins.</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>Dessin {number}&#xa0;: {first}, {second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>Dessin {number}&#xa0;: {first}, {second}, scripteur {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>Bien lus, par jeu et par modèle</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>Annulé avant la lecture</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>{correct} sur {count} bien lus, intervalle à 95&#x202f;% {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>Entrée montre le dessin choisi sur le canevas</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>Les {shown} premiers sur {count} sont montrés.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Deux modèles</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Quels dessins</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>Cochez deux modèles ou plus, et évaluez-les sur ce jeu pour les comparer.</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>Justes&#xa0;: {first}, {second}.</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>Tous ceux qu’ils lisent différemment ({count})</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>Seul {model} a raison ({count})</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>Les deux ont tort ({count})</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>Lu par {model} | par {other}</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>Il n’y en a aucun</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>Quels chiffres un modèle lit-il mal, écrits par qui, et à quel point est-il alors sûr de lui&#x202f;?</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>Ajoutez un jeu de dessins étiquetés&#xa0;: une collection ou un autre fichier .ndjson, des images IDX comme celles de MNIST, .npz, ou optdigits. Cochez les modèles qui doivent le lire, et appuyez sur Évaluer.</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>Les modèles lisent…</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>Les résultats apparaissent ci-dessus à mesure, et les erreurs ici. La fenêtre de dessin reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Enregistrer l’i&amp;mage…</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Copie le contenu de la page comme tableau, pour un tableur (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>Enregistre comme image ce que montre la page</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>Enregistre tout ce qui a été évalué, avec les dessins, en un seul fichier HTML</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{model} sur {set}&#xa0;: {correct} sur {count} bien lus</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>sûr de {share} d’entre eux, et juste pour {right} de ceux-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n où il n’y a rien à lire</numerusform>
            <numerusform>%n où il n’y a rien à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n dont l’étiquette est inconnue du modèle, compté comme faux</numerusform>
            <numerusform>%n dont l’étiquette est inconnue du modèle, comptés comme faux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n sans étiquette, non compté</numerusform>
            <numerusform>%n sans étiquette, non comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}; {fact}</source>
        <comment>of an evaluation</comment>
        <translation>{facts}&#x202f;; {fact}</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <comment>of an evaluation</comment>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>digitapp help</source>
        <translation>Aide de digitapp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>Vous dessinez un chiffre et, pendant que le stylo bouge, vous voyez ce qu’un modèle y lit. Un modèle est un programme qui a appris, de beaucoup de chiffres écrits, à quoi chacun ressemble.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>Tout se passe sur cet ordinateur. Aucun dessin ne le quitte, sauf si vous ajoutez un modèle qui tourne sur un serveur.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Comment débuter</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>Dessinez un chiffre dans le grand carré, à la souris, au stylet ou au doigt. La réponse s’affiche à côté, avec la probabilité que le modèle donne à chacun des dix chiffres.</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>Essayez ensuite de le tromper&#xa0;: barrez votre 7, laissez votre 8 ouvert, écrivez très petit, dessinez un cœur. Fichier &gt; Échantillons contient des dessins faciles, difficiles, ou qui ne sont pas des chiffres.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z annule la dernière modification, même Effacer. Le dessin sera de nouveau là au prochain démarrage.</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>En haut à droite, vous choisissez un autre modèle. L’onglet Comparer montre ce que tous lisent.</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>Affichage &gt; Collection conserve des dessins avec ce qu’ils sont&#x202f;; Enseigner en fait votre propre modèle, et Affichage &gt; Évaluer les modèles montre ce qui est mal lu.</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>Déposez un fichier sur la fenêtre pour l’ouvrir&#xa0;: des dessins (.ndjson), une image, ou votre propre modèle (.onnx, autres).</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>L’image d’un chiffre peut aussi être collée (Ctrl+V). Vous pouvez dessiner dessus&#x202f;; Édition la pivote et la rogne.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les mots</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>Le chiffre que le modèle trouve le plus probable.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>La probabilité que le modèle donne à sa réponse, en pour cent. Un modèle qui dit 90&#x202f;% devrait avoir raison neuf fois sur dix&#x202f;; tous ne sont pas aussi honnêtes.</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>À quel point le dessin ressemble à un chiffre. Un cœur peut ressembler plus à un 0 qu’à tout autre chiffre et ne pas en être un pour autant. Tous les modèles ne savent pas le dire.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>La confiance est d’au moins {share}&#x202f;%, et la ressemblance est assez élevée.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>Le modèle hésite entre deux chiffres, ou le dessin ne ressemble pas tout à fait à un chiffre.</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>La ressemblance est trop faible. Ce que le modèle lirait s’il le fallait est indiqué au-dessous.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>L’encre est agrandie ou réduite à une même taille et amenée au milieu avant que le modèle ne la voie, comme on l’a fait pour les chiffres dont le modèle a appris. Désactivez-le, et un chiffre dans un coin est mal lu.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>Un onglet sous la réponse. Chacune répond à une question sur votre dessin.</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>Bien lus, scripteurs jamais vus</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>Combien de dessins de personnes dont le modèle n’a jamais rien vu il lit bien. C’est ce qui compte pour vous&#xa0;: il n’a jamais vu votre écriture non plus.</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>70&#x202f;000 chiffres numérisés sur lesquels on compare des modèles. Les résultats d’ici portent sur les 10&#x202f;000 réservés au test.</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>Ce qu’un dessin d’un fichier est censé être. S’il y en a une, la réponse dit si elle est juste.</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Données et licences</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>digitapp est libre sous la licence MIT&#xa0;: vous pouvez l’utiliser, la modifier et la transmettre.</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>Les modèles fournis ont appris de trois collections, dont les licences demandent qu’on les nomme&#xa0;:</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>Les chiffres de Fichier &gt; Échantillons sont générés&#x202f;; personne ne les a écrits.</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>Les simples lettres et Suppr agissent pendant l’usage du canevas&#x202f;; Édition &gt; Raccourcis à une touche désactive les lettres.</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>Pour dessiner au clavier, allez sur le canevas&#xa0;: les flèches déplacent un stylo, par petits pas avec Maj&#x202f;; Espace le pose et le lève, Échap le quitte. Deux flèches à la fois tracent une oblique. Ou appuyez sur D puis sur un chiffre pour en avoir un échantillon.</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab passe d’un contrôle au suivant, Espace l’actionne, Alt ouvre les menus.</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>Les loupes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>Les modèles sont inutilisables ({reason})&#x202f;; redémarrez l’application.</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>{model} n’a pas pu être chargé ({reason})&#x202f;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}&#x202f;; il s’exécute sur l’appareil par défaut.</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>{model} n’a pas pu lire le dessin ({reason})&#x202f;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>Combien de modèles donnent la réponse que la plupart donnent</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Ordre des modèles</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>Montrer %n masqué</numerusform>
            <numerusform>Montrer %n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>%n autre modèle est omis&#xa0;: au plus {most} modèles ajoutés sont comparés à la fois.</numerusform>
            <numerusform>%n autres modèles sont omis&#xa0;: au plus {most} modèles ajoutés sont comparés à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>Par réponse</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>Par exactitude</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par temps</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>Lire avec ce modèle</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>Masquer ce modèle</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>répond</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds}&#xa0;ms</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partagé</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>Il n’y a pas de modèle à comparer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>Aucun modèle n’a de réponse</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>Le seul modèle ne voit encore rien à lire</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>Les deux modèles ne voient encore rien à lire</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>%n modèle ne voit encore rien à lire</numerusform>
            <numerusform>Les %n modèles ne voient encore rien à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>Le seul modèle ne voit pas de chiffre</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>Les deux modèles ne voient pas de chiffre</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>%n modèle ne voit pas de chiffre</numerusform>
            <numerusform>Les %n modèles ne voient pas de chiffre</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>Le seul modèle lit {label}</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>Les deux modèles lisent {label}</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>%n modèle lit {label}</numerusform>
            <numerusform>Les %n modèles lisent tous {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n sur {models} ne voit encore rien à lire</numerusform>
            <numerusform>%n sur {models} ne voient encore rien à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n sur {models} ne voit pas de chiffre</numerusform>
            <numerusform>%n sur {models} ne voient pas de chiffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n sur {models} lit {label}</numerusform>
            <numerusform>%n sur {models} lisent {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n ne voit encore rien à lire</numerusform>
            <numerusform>%n ne voient encore rien à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n ne voit pas de chiffre</numerusform>
            <numerusform>%n ne voient pas de chiffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n lit encore</numerusform>
            <numerusform>%n lisent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n n’a pas de réponse</numerusform>
            <numerusform>%n n’ont pas de réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n lit {label}</numerusform>
            <numerusform>%n lisent {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>Pas de majorité&#xa0;: %n réponse différente</numerusform>
            <numerusform>Pas de majorité&#xa0;: %n réponses différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>Pas de majorité&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}&#x202f;; {exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>Ce que le modèle a reçu</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>{model} n’a pas pu être interrogé ({reason})&#x202f;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>Ce que le modèle a vraiment reçu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>Ce qui fait répondre ainsi le modèle, et ce qui changerait sa réponse</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>Ce que chaque couche du modèle fait du dessin</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>Jusqu’où le dessin peut être modifié avant que la réponse ne change</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>Comment la réponse s’est formée pendant que vous dessiniez, et où elle a changé</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>Ce que chaque modèle lit dans le dessin, côte à côte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>Tous les nombres lus, ligne par ligne, à corriger et à emporter</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>Où en est l’entraînement de votre propre réseau entier</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>Ce qu’il voit de l’entrée du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>L’entrée du modèle&#x202f;; le cadre est la partie dont dépend la valeur sous le pointeur</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>Coup d’œil dans le modèle…</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>Dessinez quelque chose pour voir ce que chaque couche du modèle en fait.</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>Il n’y a pas de réponse, donc pas de couches à montrer.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Le modèle est en cours de chargement.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Cartes de caractéristiques</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>&lt; {milliseconds}&#xa0;ms</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>lit {steps}</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>Bleu&#xa0;: l’encre ici augmente la sortie. Orange&#xa0;: l’encre ici la diminue.</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>Les barres bleues sont au-dessus de zéro, les orange au-dessous.</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>Les barres partent de zéro.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>Le noir est 0, le pixel le plus clair de chaque carte sa plus grande valeur&#x202f;; le bleu est au-dessus de 0, l’orange au-dessous.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>Le noir est 0, le pixel le plus clair de chaque carte sa plus grande valeur&#x202f;; le bleu est au-dessus de 0, l’orange au-dessous&#x202f;; chaque pixel est la moyenne de {block}.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>Le noir est 0, le pixel le plus clair de chaque carte sa plus grande valeur.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>Le noir est 0, le pixel le plus clair de chaque carte sa plus grande valeur&#x202f;; chaque pixel est la moyenne de {block}.</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>Poids pour {label}, ligne {row}, colonne {column}&#xa0;: {weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Valeur {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>Carte {number}, ligne {row}, colonne {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>Tous les poids&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>Cette couche donne des valeurs qui ne sont pas des nombres&#x202f;; corrigez l’exportation du modèle.</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>Toutes les valeurs&#xa0;: {low} à {high}, {mean} en moyenne</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>Montre ce que la couche cherche dans l’entrée, au lieu de ce qu’elle a trouvé</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}&#x202f;; voit les lignes {top} à {bottom}, les colonnes {left} à {right}</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>Cliquez sur une carte, ou appuyez sur Entrée, pour la voir seule&#x202f;; cliquez de nouveau pour tout voir</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>Couches, de l’entrée à la réponse</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Loupes</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>Garde cette loupe ouverte dans un panneau à part</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que le modèle voit</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>L’entrée du modèle telle quelle&#xa0;: {size} pixels</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>Aucun pixel n’est encré.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>%n pixel est encré, dans les lignes {top} à {bottom} et les colonnes {left} à {right}.</numerusform>
            <numerusform>%n pixels sont encrés, dans les lignes {top} à {bottom} et les colonnes {left} à {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>Position dans le temps</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>Animation (WebP)…</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>Animation (GIF)…</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>Données (JSON)…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>Une image n’a pas d’instants&#xa0;: nul ne sait comment elle a été écrite. Dessinez dessus, et ce dessin pourra être rejoué.</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>Dessinez quelque chose pour voir comment la réponse se forme.</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>Il n’y a pas de réponse à rejouer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>longues pauses abrégées</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>à intervalles égaux</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>À {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>Enregistrer le film</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>Le dessine une fois de plus, avec la réponse de chaque instant (Espace)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>La vitesse du film</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>L’enregistre comme image animée, ou comme données</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>Le modèle est interrogé sur chaque instant…</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>Le modèle est interrogé sur chaque instant… {known} instants sur {moments} sont connus.</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>1 · encre</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>2 · cadre</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>3 · centre</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>4 · pixels</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>2 · canevas</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>3 · milieu</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>1 · image</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>2 · lumière</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>3 · encre</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>4 · cadre</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>5 · pixels</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>4 · canevas</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>L’encre&#x202f;; le cadre qui l’entoure, mis à une taille fixe&#x202f;; son centre, amené au milieu&#x202f;; les pixels du modèle</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>Sans cadrage, tout le canevas est réduit tel quel&#xa0;: un chiffre peut être petit et décentré</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>L’image&#x202f;; sous un éclairage uniforme&#x202f;; son encre, avec ce qui est dessiné dessus&#x202f;; le cadre qui l’entoure&#x202f;; les pixels du modèle</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>L’image&#x202f;; sous un éclairage uniforme&#x202f;; son encre&#x202f;; tout le canevas, qui est réduit&#x202f;; les pixels du modèle</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>Étapes de l’encre à l’entrée du modèle</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>Cliquez pour lancer l’animation</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>Image avec cadres (PNG)…</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>Image avec cadres</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>Un chiffre a été lu. Affichage &gt; Lire les dessins comme &gt; Un nombre le prend pour un nombre.</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>Écrivez des nombres, ou ouvrez-en une image, et ils s’affichent ici ligne par ligne.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>Aucun nombre n’a été lu&#xa0;: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne est dans le presse-papiers, à coller dans un tableur.</numerusform>
            <numerusform>%n lignes sont dans le presse-papiers, à coller dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>Enregistrer ce qui a été lu</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>Copie toutes les lignes, à coller dans un tableur (Ctrl+C dans le tableau)</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>Enregistre ce qui a été lu comme tableau, comme JSON, ou l’image avec ses cadres</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>%n nombre sur {lines} lignes</numerusform>
            <numerusform>%n nombres sur {lines} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>{numbers}, dont %n pas sûr</numerusform>
            <numerusform>{numbers}, dont %n pas sûrs</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}. Il y en a peut-être d’autres&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>Saisissez pour corriger&#x202f;; les chiffres identiques restent tels quels</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>pas encore sûr</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>Nombres lus</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>Les courbes commencent à la fin de la première époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>images d’entraînement lues</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>dessins mis de côté lus</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>Perte et exactitude de chaque époque</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>La perte baisse pendant que le réseau apprend&#x202f;; le nombre de dessins mis de côté qu’il lit dit à quel point</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>Perte {loss} après l’époque {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>époque {epoch}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>Interrompt l’entraînement&#x202f;; il peut reprendre après la dernière époque, même un autre jour</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>Abandonner l’entraînement</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>Entraînement de {model}</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>Abandonne l’entraînement&#x202f;; ce qu’il a appris est supprimé</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>Ce qu’il a appris est supprimé. Pause le conserve, même pour un autre jour.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>Ce qu’il a appris est supprimé. En pause, il attend, même jusqu’à un autre jour.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>Ce qu’il a appris est supprimé.</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>Aucun entraînement en cours&#xa0;: appuyez sur Enseigner dans le panneau de la collection, puis sur Entraîner tout un réseau.</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>Copie des dessins…</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>Lecture des dessins…</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>Entraînement sur %n dessin&#x202f;; {others} autres servent seulement à mesurer.</numerusform>
            <numerusform>Entraînement sur %n dessins&#x202f;; {others} autres servent seulement à mesurer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>S’y ajoutent&#xa0;: {digits}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>L’époque {epoch} sur {epochs} est terminée.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>L’époque {epoch} sur {epochs} est terminée, encore {time} environ.</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>{share} des dessins mis de côté sont bien lus.</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>En pause avant la fin de la première époque&#x202f;; Continuer recommence du début.</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>En pause&#x202f;; Continuer reprend après l’époque {epoch}.</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>Terminé. Utilisez-le, et il sera parmi vos modèles.</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>Il lit moins bien qu’avant&#xa0;: {sets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>{set}&#xa0;: après {after}, n = {n}.</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}&#xa0;: avant {before}, après {after}, n = {n}.</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>l’entraînement s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}&#xa0;: impossible à lancer&#x202f;; entraînez avec la commande digitapp-export train.</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>La collection, telle qu’elle était au début de l’entraînement</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>Entraîner tout un réseau demande PyTorch, qui n’est pas installé&#x202f;; obtenez-le avec&#xa0;: pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>Un autre réseau est en cours d’entraînement&#xa0;: voyez la loupe Entraînement, et arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>Une autre fenêtre entraîne un réseau&#xa0;: attendez la fin, ou arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>L’entraînement s’est terminé sans modèle.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}&#xa0;: impossible d’y écrire ({reason})&#x202f;; libérez-y de la place</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>Probabilités au fil de la modification</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>La probabilité de chaque étiquette au fil de la modification&#x202f;; un clic ou un glissement choisit son ampleur</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>Une image n’a pas de traits à couper, à secouer ou à affiner.</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>Met le dessin modifié à la place du dessin (Ctrl+Z rétablit celui-ci)</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>Modifiez d’abord le dessin</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>Une image reste telle quelle ici&#x202f;; Édition &gt; Pivoter et Édition &gt; Rogner la modifient</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>Le flou et le bruit changent les pixels du modèle, pas l’encre&#xa0;: il n’y a rien à mettre sur le canevas</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>Dessinez quelque chose pour voir jusqu’où on peut le modifier avant que la réponse ne change.</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>Il n’y a pas de réponse qui puisse changer.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>Modifié&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>Tel que dessiné&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>Recherche… {model} a besoin de {milliseconds}&#xa0;ms par réponse, et il en faut {answers}&#xa0;: environ {seconds}&#xa0;s par curseur.</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>Ce que le modèle voit du dessin modifié</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>Réponse au dessin modifié</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Remet tous les curseurs à leur place</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>Montre ce que chaque modèle répondrait au fil de la modification, une bande par modèle</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>Réponses de tous les modèles au fil de la modification</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>Les flèches le déplacent, Retour arrière ou un double-clic le remet en place</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>Indices dans l’entrée du modèle</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>L’encre ici ne change rien</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>L’absence d’encre ici ne change rien</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>L’encre ici parle pour {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>L’absence d’encre ici parle pour {label} ({value})</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>L’encre ici parle contre {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>L’absence d’encre ici parle contre {label} ({value})</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>Étiquette à expliquer</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>Étiquette à laquelle comparer</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>Image à droite</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>Dessinez quelque chose pour voir ce qui fait répondre ainsi le modèle.</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>Il n’y a pas de réponse à expliquer.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>tout le reste</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>Le plus semblable sur %n dessin connu</numerusform>
            <numerusform>Les plus semblables sur %n dessins connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>Recherche… {model} a besoin de {milliseconds}&#xa0;ms par réponse, et il en faut environ {answers}&#xa0;: à peu près {minutes}&#xa0;min.</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>parle pour {label} et pas {other}</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>parle pour {label}</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>parle contre</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>et pas</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>Montrer les morceaux du dessin, ou sa place parmi {count} dessins connus</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>Carte des dessins connus</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>Chaque point est un dessin connu&#x202f;; ceux qui se ressemblent pour le modèle sont proches</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>Un {label} connu, {source}.</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>Les dessins connus les plus semblables à celui-ci</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>Leurs étiquettes, de la plus semblable à la moins semblable&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}, {source}&#x202f;; distance {distance}, au plus {most}</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>Morceaux du dessin</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>Pointez un morceau pour voir ce qui est lu sans lui&#x202f;; un clic l’efface (Ctrl+Z le rétablit)</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>Une image n’est pas divisée en morceaux&#xa0;: ce qui parle pour la réponse est à côté.</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>Sans ce morceau, il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>Sans ce morceau&#xa0;: {label} ({share}).</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>Sans ce morceau&#xa0;: {label} ({share}), et peu semblable à un chiffre.</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>Le cadrage est réactivé&#x202f;; il était désactivé à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>Il n’y a pas de place pour les loupes&#xa0;: agrandissez la fenêtre, ou réduisez le texte (Ctrl+-).</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>Modèles ({suffixes})</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation>Le backend du modèle peut-il utiliser {needs}&#x202f;?</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>Sans cela, il est inutilisable&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>Ajouté sous le nom {model}.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Il voit</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>et lit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>Comment il prend ses images</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>Essai, sur des chiffres générés, de la façon dont le modèle veut ses images…</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>Ce que montre la liste des modèles</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>Les étiquettes des sorties dans leur ordre, séparées par des virgules&#x202f;; Entrée les essaie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>Façons de lire le modèle</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{share} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>%n façon de l’alimenter a été essayée sur des chiffres générés&#x202f;; les meilleures viennent en premier. Dessinez sur le canevas pour voir ce que chacune en fait, puis confirmez-en une.</numerusform>
            <numerusform>%n façons de l’alimenter ont été essayées sur des chiffres générés&#x202f;; les meilleures viennent en premier. Dessinez sur le canevas pour voir ce que chacune en fait, puis confirmez-en une.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>Essai avec ces étiquettes…</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>Copie vers vos modèles et essai là-bas…</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>L’adresse d’un modèle qu’un serveur offre par l’Open Inference Protocol&#xa0;:</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>Ajouter un modèle servi</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Adresse du modèle</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>Ce que vous dessinez y est envoyé tant que ce modèle répond.</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} n’est pas une adresse&#x202f;; donnez-en une comme {example}.</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>Ce n’est pas une adresse&#x202f;; donnez-en une comme {example}.</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>Demande au serveur de ce qu’est le modèle…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>&amp;Exécuter sur</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}&#xa0;: n’a pas été ouvert</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>examen en cours</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>Aucun modèle n’est encore chargé&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>Il s’appelle maintenant {title}.</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>Il est de nouveau parmi vos modèles.</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>À propos de {title}</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>Ce modèle est fourni avec l’application&#xa0;: il ne peut être ni renommé ni retiré.</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>{title} a été retiré&#x202f;; ses fichiers sont conservés dans {folder}.</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>Montre la page d’un autre modèle</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>Ce qu’on sait du modèle</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>Donne ce nom au modèle&#x202f;; son fichier garde le sien</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>Retire le modèle de la liste&#x202f;; ses fichiers sont conservés et il peut être remis</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>stylo</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>Le modèle qui lit (Ctrl+1 à Ctrl+9)</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>pas encore de modèle</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>scripteurs jamais vus</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>bien lus&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, chiffres numérisés&#xa0;: {share}&#x202f;% ({low} à {high}, n = {count})</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, traits de stylo de personnes absentes de son entraînement&#xa0;: {share}&#x202f;% ({low} à {high}, n = {count})</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>C’est un</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Le diviser</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>Fusionner avec le précédent</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>Ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>Oublier ce que j’ai dit de ce nombre</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>Montre ce chiffre&#x202f;; une fois de plus, ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>Cliquez pour le regarder&#x202f;; une fois de plus pour corriger, diviser ou fusionner</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>Dans la fenêtre &amp;actuelle</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>Dans une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>Ouvrir les &amp;fichiers externes</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>Où faut-il ouvrir {name}&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Retenir la réponse</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>Affichage &gt; {menu} permet de changer cela</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>Il n’y a rien de l’image dans cette partie&#x202f;; tracez un rectangle sur ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>Tracez un rectangle sur ce qu’il faut garder&#x202f;; Entrée prend celui qui est montré, Échap met fin au rognage.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>Modification de l’image…</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp&#xa0;: il n’y a pas d’écran&#x202f;; définissez DISPLAY, ou utilisez la ligne de commande&#xa0;: digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp&#xa0;: la fenêtre ne peut pas démarrer ({cause})&#x202f;; {advice}, ou utilisez la ligne de commande&#xa0;: digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>un autre lancement ne peut pas ouvrir son fichier dans cette fenêtre ({cause})&#x202f;; {advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp&#xa0;: la fenêtre ne peut pas démarrer ({cause})&#x202f;; ou utilisez la ligne de commande&#xa0;: digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name} (vaut {value})</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings} et {other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>vérifiez {settings}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>À propos du dessin</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>étiqueté {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>cadrage désactivé</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>image, {width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Erreur&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>réinstallez PySide6</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>installez le paquet qui contient {library}</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>sur Debian et Ubuntu&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>Remarque&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>La langue changera dès la fin de ce qui est en cours, ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 à 255</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 à 1</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>moyenne et écart-type de MNIST</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 à 16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>moyenne et écart-type d’ImageNet</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>il a {count} sorties, mais {given} étiquettes ont été données&#x202f;; donnez-en {count}</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>aucune fiche ne peut être écrite pour lui&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>son entrée {name} de forme {shape} n’est pas une image de {smallest} à {largest} pixels de côté à 1 ou 3 canaux&#x202f;; exportez-le avec une taille fixe</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, encre claire, cadrage {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, encre foncée, cadrage {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>il prend {count} entrées ({names}), et non une seule image&#x202f;; exportez-le avec une seule entrée</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>son entrée {name} est de type {dtype}&#x202f;; exportez-le pour qu’il prenne {known}</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>aucune sortie ne contient un score pour chacune des étiquettes, de 2 à {most} (il y a&#xa0;: {shapes})</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}&#xa0;: aucun backend ne lit les fichiers de ce type&#x202f;; sont connus {known}</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}&#xa0;: il y a déjà un modèle {model}&#x202f;; donnez un autre nom à celui-ci</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>cela a été fermé</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}&#xa0;: existe déjà, et le modèle trouve ses poids par ce nom&#xa0;: exportez-le de nouveau avec un autre nom pour eux</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}&#xa0;: le modèle ne peut pas y être copié ({reason})&#x202f;; libérez de la place ou définissez DIGITAPP_MODELS</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}&#xa0;: existe déjà&#x202f;; donnez un autre nom au modèle</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>{file}, qui en fait partie, n’est pas un fichier de son dossier&#xa0;: exportez-le en un seul fichier</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>{name}, qui contient ses poids, porte le nom d’un modèle ou d’un fichier de l’application&#xa0;: exportez-le de nouveau</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}&#xa0;: impossible à ajouter&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}&#xa0;: ni un fichier ni une adresse&#x202f;; nommez un fichier de modèle existant, ou donnez une adresse comme http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}&#xa0;: aucun backend ne connaît les adresses de ce type&#x202f;; donnez http://HOST:PORT/v2/models/NAME</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>il échoue sur chaque dessin ({reason})&#x202f;; vérifiez qu’il prend une seule image</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec la forme {shape}, et non {wanted}&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec des valeurs qui ne sont pas des nombres&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec une ressemblance de forme {shape}, et non {wanted}&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec une ressemblance dont les valeurs ne sont pas des nombres&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec des caractéristiques de forme {shape}, et non {wanted}&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec des caractéristiques dont les valeurs ne sont pas des nombres&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}&#xa0;: a répondu avec des valeurs qui ne sont pas des probabilités&#x202f;; sa fiche devrait indiquer &apos;logits&apos;</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec une ressemblance qui n’est pas comprise entre 0 et 1&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}&#xa0;: a répondu avec des caractéristiques de forme {shape}, et non [batch, 1 à {most}]&#x202f;; corrigez son exportation</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>l’identifiant {id} est déjà pris par {path}&#x202f;; donnez-lui-en un autre</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}&#xa0;: n’a pas réussi à lire des images&#x202f;; corrigez son exportation ({reason})</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}&#xa0;: ce cadrage n’existe pas&#x202f;; choisissez l’un de {names}</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}&#xa0;: est fourni avec l’application et ne peut pas être renommé&#x202f;; seuls vos propres modèles le peuvent</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}&#xa0;: est fourni avec l’application et ne peut pas être retiré&#x202f;; seuls vos propres modèles le peuvent</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}&#xa0;: n’a pas pu être retiré ({reason})&#x202f;; vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}&#xa0;: n’a pas pu être rétabli ({reason})&#x202f;; vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}&#xa0;: n’a pas de fiche qui puisse contenir un nom&#x202f;; corrigez-la d’abord ({reason})</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}&#xa0;: un autre modèle porte déjà ce nom&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}&#xa0;: ne peut pas être nommé ainsi ({reason})&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}&#xa0;: aucun modèle retiré de ce nom&#x202f;; il y a&#xa0;: {known}</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}&#xa0;: existe déjà, rien n’a donc été rétabli&#x202f;; retirez ou renommez ce modèle</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}&#xa0;: ne donne pas de caractéristiques&#x202f;; choisissez un modèle dont la fiche les nomme</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}&#xa0;: a été chargé sans moyen de voir à l’intérieur&#x202f;; chargez-le depuis le registre</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}&#xa0;: sa réponse à l’échantillon de sa fiche diffère de la fiche (une probabilité s’écarte de {deviation})&#x202f;; reprenez le fichier et sa fiche à leur source</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}&#xa0;: a répondu avec %n tableau, et non avec {names} comme le dit sa fiche&#x202f;; corrigez son exportation</numerusform>
            <numerusform>{model}&#xa0;: a répondu avec %n tableaux, et non avec {names} comme le dit sa fiche&#x202f;; corrigez son exportation</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>vos dessins, mis de côté</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>scripteurs jamais vus (stylo)</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>chiffres numérisés (test MNIST)</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>petites numérisations (test optdigits)</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>centré et mis à l’échelle comme MNIST</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>remplissant tout le champ, comme optdigits</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>tout le canevas, simplement réduit</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>tous les pixels à la suite</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Bien lus (exactitude)</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>Erreurs typiques (confusions)</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu’il est</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>entre parenthèses&#xa0;: l’intervalle de confiance à 95&#x202f;%, et n, le nombre de chiffres lus</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>pas mesuré ici&#x202f;; {command} le mesure sur des dessins étiquetés</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>pas mesuré ici&#x202f;; {command} les compte sur des dessins étiquetés</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>sa fiche ne le dit pas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} × {width} pixels, {meaning} (cadrage {framing})</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>Tenseur d’entrée</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id} (l’application démarre avec lui)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur disque</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>le backend {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>S’exécute dans</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>le processus de l’application, car il est fourni avec elle et son fichier est inchangé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>vous&#xa0;: il peut être renommé et retiré</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>l’application&#xa0;: il reste</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}&#x202f;; son backend peut utiliser {needs}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share} ({low} à {high}, n = {n})</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{wrong} erreurs sur {n}&#xa0;: {mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{wrong} erreurs sur {n}</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>papier {paper}, encre {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>%n image à la fois</numerusform>
            <numerusform>%n images à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>puis la moyenne {mean} est soustraite et l’écart-type {std} divise</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size}&#xa0;octets</translation>
    </message>
    <message>
        <source>{size} KiB</source>
        <translation>{size}&#xa0;Kio</translation>
    </message>
    <message>
        <source>{size} MiB</source>
        <translation>{size}&#xa0;Mio</translation>
    </message>
    <message>
        <source>{size} GiB</source>
        <translation>{size}&#xa0;Gio</translation>
    </message>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation>{label} lu comme {answer} (une fois)</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} lu comme {answer} (deux fois)</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} lu comme {answer} (%n fois)</numerusform>
            <numerusform>{label} lu comme {answer} (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>{count} valeurs apprises</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>pas sûr pour {share} des chiffres</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>ce qui n’est pas un chiffre</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>il ne sait pas le dire&#xa0;: il prend tout pour l’une de ses réponses</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>il sait le dire&#xa0;: avec une ressemblance inférieure à {threshold}, un dessin est «&#xa0;pas un chiffre&#xa0;»</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>il sait le dire&#xa0;: avec une ressemblance inférieure à {threshold}, un dessin est «&#xa0;pas un chiffre&#xa0;», inférieure à {sure}, une réponse est «&#xa0;pas sûr&#xa0;»</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}&#x202f;; dans {share} de 100 paires d’un chiffre et d’autre chose, c’est le chiffre qui a la plus élevée (AUROC)</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}, … (%n étiquette)</numerusform>
            <numerusform>{labels}, … (%n étiquettes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}&#xa0;: impossible à écrire ({reason})&#x202f;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}&#xa0;: il n’y a pas de backend de ce nom&#x202f;; sont connus {known}</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>illisible ({reason})&#x202f;; vérifiez qui peut le lire</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}&#xa0;: aucun modèle de ce nom&#x202f;; sont connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}&#xa0;: inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>son fichier {path} a disparu&#x202f;; remettez-le ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}&#xa0;: n’a pas été chargé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}&#xa0;: n’a pas pu être chargé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}&#xa0;: est un modèle Keras, qui ne peut pas être ouvert ici&#x202f;; exportez-le en ONNX dans Python&#xa0;: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}&#xa0;: est un point de contrôle PyTorch&#xa0;: des poids, ou un réseau que seul son propre programme peut charger, qui ne peut pas être ouvert ici&#x202f;; exportez le réseau avec ces poids en ONNX dans Python&#xa0;: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}&#xa0;: est un fichier de poids sans réseau, qui ne peut pas être ouvert ici&#x202f;; exportez le réseau avec ces poids en ONNX dans Python&#xa0;: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}&#xa0;: est un graphe TensorFlow, qui ne peut pas être ouvert ici&#x202f;; convertissez en ONNX le dossier où il se trouve&#xa0;: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}&#xa0;: est un modèle TensorFlow Lite, qui ne peut pas être ouvert ici&#x202f;; convertissez-le en ONNX&#xa0;: python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}&#xa0;: est un pickle, qui peut exécuter n’importe quel programme à son ouverture et ne peut pas être ouvert ici&#x202f;; si vous lui faites confiance, chargez-le dans Python et enregistrez-le avec skops&#xa0;: skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dessin</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>rien ne se détache du papier</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>il y a une écriture ou un motif, mais aucun nombre n’a été trouvé</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>elle est sombre en grande partie&#xa0;: pas d’écriture sur du papier</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>trop de choses n’y sont pas des nombres, comme du texte imprimé ou un motif</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>indiqué par une personne</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>«&#xa0;{sign}&#xa0;» n’est pas une étiquette de ce modèle, rien n’a donc été modifié&#x202f;; n’écrivez que ses chiffres</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>Le nombre a %n chiffre à l’encre et «&#xa0;{text}&#xa0;» en a {count}&#x202f;; divisez ou fusionnez-les sur le canevas, par un clic droit sur leurs repères</numerusform>
            <numerusform>Le nombre a %n chiffres à l’encre et «&#xa0;{text}&#xa0;» en a {count}&#x202f;; divisez ou fusionnez-les sur le canevas, par un clic droit sur leurs repères</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} lit déjà ces fichiers&#x202f;; désinstallez l’un des deux</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>le backend {name} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>un paquet sans nom</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}&#xa0;: ses pixels sont trop nombreux&#x202f;; réduisez-la au-dessous de {most}</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}&#xa0;: pas une image lisible&#x202f;; enregistrez-la en PNG</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}&#xa0;: pas une image lisible (sa fin manque)&#x202f;; copiez-la ou téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}&#xa0;: pas une image lisible ({reason})&#x202f;; enregistrez-la en PNG</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}&#xa0;: un côté de {size} pixels est trop long&#x202f;; coupez-le au-dessous de {most}</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}&#xa0;: {width} × {height} pixels, c’est trop&#x202f;; réduisez l’image au-dessous de {most}</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}&#xa0;: est vide&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}&#xa0;: dépasse {most}&#xa0;Mio&#x202f;; réduisez l’image</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}&#xa0;: une image HEIC&#x202f;; pour les ouvrir, exécutez `pip install pillow-heif`</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}&#xa0;: ne fait pas partie de ce programme&#x202f;; installez digitapp avec Python pour l’avoir</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}&#xa0;: existe déjà&#x202f;; choisissez un autre nom</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}&#x202f;; %n exemple a été ajouté auparavant</numerusform>
            <numerusform>{reason}&#x202f;; %n exemples ont été ajoutés auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}&#x202f;; rien n’a été ajouté</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}&#xa0;: pas d’exemple {id} ici&#x202f;; il a peut-être été supprimé ailleurs</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}&#xa0;: aucun des {count} exemples n’est ici&#x202f;; ils ont peut-être été supprimés ailleurs</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}&#xa0;: impossible d’y ajouter quoi que ce soit ({reason})&#x202f;; libérez de la place ou vérifiez ses droits</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>un exemple de {most}&#xa0;Mio est trop grand pour une collection&#x202f;; réduisez-le</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}&#xa0;: le nom d’une collection se termine par .ndjson&#x202f;; choisissez un tel nom</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}, ligne {number}&#xa0;: pas un exemple ({reason})&#x202f;; supprimez la ligne</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}, ligne {number}&#xa0;: dépasse {most}&#xa0;Mio&#x202f;; supprimez la ligne</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}, ligne {number}&#xa0;: dépasse {most}&#xa0;Gio&#x202f;; divisez-la</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}&#xa0;: la modification ne peut pas être conservée pour être annulée ({reason})&#x202f;; libérez-y de la place</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}&#xa0;: illisible ({reason})&#x202f;; déplacez-le</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}&#xa0;: impossible à écrire ({reason})&#x202f;; déplacez-le</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}&#xa0;: les étiquettes ne se corrigent que dans une collection ({suffix})&#x202f;; faites-en une de ce fichier avec `digitapp collection import`, et évaluez-la</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}&#xa0;: un autre dessin s’y trouve que celui évalué&#x202f;; évaluez de nouveau</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>par scripteur et par séance</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>pas une ligne de tableau ({reason})</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>son image n’existe pas</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>son image est hors du dossier du tableau</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}&#xa0;: existe déjà&#x202f;; choisissez un autre nom pour le tableau</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}&#xa0;: impossible d’y écrire ({reason})&#x202f;; choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>CSV avec les colonnes file et label</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>c’est un dossier dans le dossier d’une étiquette</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>ce n’est pas une image</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}&#xa0;: illisible ({reason})&#x202f;; vérifiez son nom et qui peut le lire</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}&#xa0;: existe déjà&#x202f;; choisissez un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>son étiquette est trop longue pour le nom d’un dossier</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>l’étiquette {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>Un dossier avec un dossier d’images par étiquette</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>{count} omis&#xa0;: {reason} (premier&#xa0;: {place})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>exemple {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}&#xa0;: il n’y a rien à écrire&#x202f;; choisissez d’autres exemples ou un autre format</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}&#xa0;: il n’y a rien à écrire ({reason})&#x202f;; choisissez d’autres exemples ou un autre format</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>il n’a pas d’encre</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>image {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}&#xa0;: n’a pas «&#xa0;images&#xa0;» dans son nom&#x202f;; appelez-le par exemple mine-images-idx3-ubyte, les étiquettes vont à côté</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>son étiquette n’est pas un nombre de 0 à 255</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>Paires IDX d’images et d’étiquettes, comme celles de MNIST</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>son étiquette, ou autre chose qu’on en sait, a un caractère que XML ne peut pas contenir</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML (W3C)&#xa0;: symboles isolés, et groupes tels que CROHME les écrit</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}&#xa0;: décompressé, dépasse {most}&#xa0;Gio&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}&#xa0;: endommagé après {size}&#xa0;octets ({reason})&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>pas du XML ({reason})</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>pas du XML lisible ({reason})</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>une balise de plus de {most}&#xa0;Mio</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>InkML n’a besoin ni de type de document ni d’entités, qui pourraient être dangereux</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>le fichier est {name} et non ink</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>des éléments sont imbriqués à plus de {most} niveaux</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>un texte de plus de {most}&#xa0;Mio</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>plus de {most} définitions ou annotations&#x202f;; divisez le fichier</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>le min ou le max d’un canal n’est pas un nombre ({reason})</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>l’épaisseur d’un pinceau n’est pas un nombre ({reason})</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>il renvoie à un format de trace qui ne se trouve pas avant lui</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>pas une trace ({reason})</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>un groupe de plus de {most} points&#x202f;; divisez le fichier</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>plus de {most} points ont des noms ou ne sont dans aucun groupe&#x202f;; divisez le fichier</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>il renvoie à une trace qui ne se trouve pas avant lui, ou à une partie de trace</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>un élément ink dans un autre</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>son format de trace n’a pas de canaux X et Y</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>le point {point} a {value}, qui n’est pas une valeur</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>le point {point} a plus de {most} valeurs</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>le point {point} a {count} valeurs et non {least}</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}&#xa0;: n’a pas de tableaux x et y&#x202f;; enregistrez-le avec x=images, y=labels</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>les images x_test servent à mesurer et non à enseigner</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>NumPy .npz avec x et y</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet&#xa0;: pyarrow n’est pas installé&#x202f;; exécutez pip install &apos;digitapp[parquet]&apos;</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}&#xa0;: n’a pas de colonne image mais {names}&#x202f;; renommez-en une</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}&#xa0;: décompressé, dépasse {ratio} fois sa taille&#x202f;; écrivez chaque image une seule fois</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}&#xa0;: pas un fichier Parquet lisible ({reason})&#x202f;; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}&#xa0;: a des groupes de lignes de plus de {most}&#xa0;Mio&#x202f;; écrivez-le avec de plus petits</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>son image n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>son étiquette n’est ni du texte ni un nombre entier</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Parquet avec des images telles que datasets de Hugging Face les écrit&#x202f;; demande digitapp[parquet]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>il n’a rien à lire, seulement un point ou pas d’encre</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>il n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>ce n’est pas une image lisible ({reason})</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>il ne montre pas d’encre</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>une coordonnée n’est pas un nombre ou est trop grande</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>son canevas ne fait pas de 1 à {most} unités de large et de haut</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>pas un dessin de Quick, Draw! ({reason})</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>un trait n’a pas autant de x que de y</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>Quick, Draw! NDJSON (lit raw et simplified, écrit raw)</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>Quick, Draw! NDJSON, simplifié à 256 × 256</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}&#xa0;: {name} ne fait que s’écrire&#x202f;; choisissez un autre --format</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>après l’exemple {number}</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>son étiquette ou le nom de son scripteur n’est pas une ligne de texte</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>son image fait plus de {most} pixels de large ou de haut</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>son étiquette, ou autre chose qu’on en sait, dépasse {most} caractères</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}&#xa0;: est un dossier et non {name}&#x202f;; nommez un fichier qu’il contient</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}&#xa0;: d’un type qui n’est pas écrit&#x202f;; choisissez --format parmi {kinds}</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}&#xa0;: ce format n’existe pas&#x202f;; choisissez l’un de {names}</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}&#xa0;: d’un type inconnu&#x202f;; s’il est l’un de ceux-ci, nommez-le avec --format&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}&#xa0;: n’est ni un fichier ni un dossier&#x202f;; enregistrez-le d’abord comme fichier</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}&#xa0;: ne contient rien dont apprendre&#x202f;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}&#xa0;: ne contient rien dont apprendre ({reason})&#x202f;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>son étiquette n’est pas un texte qu’un fichier puisse contenir</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>c’est une image, et le format contient des traits</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}, ligne {number}&#xa0;: {why}&#x202f;; corrigez-la ou supprimez-la</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>pas WORD avec une étiquette</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>pas NUMSTROKES avec un nombre d’au moins 1</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>un caractère de plus de {most} points</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>le fichier se termine avant les traits de ce WORD</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>pas POINTS avec un nombre, # et des coordonnées</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>{count} coordonnées et non deux pour chacun des {points} points</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>il n’a pas d’étiquette, ou une avec des espaces, et le format contient des mots</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>Texte UJI pen characters, version 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>son étiquette ou son scripteur a un saut de ligne, et le format contient des lignes</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>Texte UNIPEN, y vers le haut&#x202f;; UJI pen characters, version 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>Texte UNIPEN dont y pointe vers le bas, comme enregistré à l’écran</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>.COORD n’a pas X et Y, ou plus de {most} noms</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>l’encre est dans un autre fichier, {name}, qui n’est pas cherché&#xa0;: mettez-la à sa place</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} n’est pas un nombre</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>pas un point ({reason})</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>un composant a plus de {most} points</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>le composant ci-dessus n’a pas {count} nombres par point, comme l’indique .COORD</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>un segment de plus de {most} points</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>plus de {most} points précèdent les segments&#x202f;; divisez le fichier</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>pas .SEGMENT KIND COMPONENTS QUALITY LABEL</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>plus de {most} segments renvoient à de l’encre ailleurs&#x202f;; divisez le fichier</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>son segment se termine au milieu d’un trait</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>son segment ne nomme aucun composant</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>c’est un élément de type {kind}, plus grand qu’un signe</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>l’étiquette {shown} a {count} caractères, plus que les {longest} de l’étiquette d’un modèle&#xa0;: raccourcissez-la</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>l’étiquette {shown} a des caractères impossibles à afficher&#xa0;: écrivez-la avec d’autres</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>tous les exemples sont étiquetés {label}, il n’y a donc rien dont le distinguer&#xa0;: ajoutez une autre étiquette, ou gardez les chiffres</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>un modèle ne peut pas avoir ces étiquettes ({reason})&#xa0;: changez-les</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>sans rien à lire</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>identiques à un autre</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>identiques à un autre d’étiquette différente</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>il n’y a rien à enseigner&#xa0;: {reasons}&#x202f;; dessinez et étiquetez-en quelques-uns</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>aucun fichier n’a de dessin</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>l’étiquette est vide&#x202f;; donnez au moins un caractère</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>l’étiquette a {count} caractères&#x202f;; donnez-en au plus {most}</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>l’étiquette {text} contient un saut de ligne ou un caractère de contrôle&#x202f;; donnez une seule ligne de texte</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>le nom du scripteur est vide&#x202f;; donnez au moins un caractère</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>le nom du scripteur a {count} caractères&#x202f;; donnez-en au plus {most}</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>le nom du scripteur {text} contient un saut de ligne ou un caractère de contrôle&#x202f;; donnez une seule ligne de texte</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}&#xa0;: illisible ({reason})</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>{name} ne peut pas être le nom d’une collection&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>{name} ne peut pas être le nom d’une collection&#x202f;; retirez les caractères de contrôle</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>{name} ne peut pas être le nom d’une collection&#x202f;; retirez {signs}</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>un nom de collection de {count} caractères est trop long&#x202f;; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}&#xa0;: on ne peut rien lui enseigner, car il ne donne pas de caractéristiques&#x202f;; enseignez à un modèle dont la fiche les nomme, comme cnn-28x28, mlp-28x28, cnn-8x8 ou mlp-8x8</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}&#xa0;: appartient à un autre modèle&#x202f;; réinstallez digitapp</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>%n dessin enseigné en {seconds}&#xa0;s&#x202f;; il lit {labels} étiquettes.</numerusform>
            <numerusform>%n dessins enseignés en {seconds}&#xa0;s&#x202f;; il lit {labels} étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>Omis&#xa0;: {count}, {reason}.</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>Vos dessins, chacun lu par un modèle à qui il n’a pas été enseigné ({folds}, n = {n})&#xa0;: avant {before}, après {after}.</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>On ne sait pas s’il lit bien d’autres dessins&#xa0;: dessinez chaque étiquette au moins deux fois.</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>Il part d’un modèle à qui l’on a déjà enseigné&#xa0;: si c’étaient ces dessins, les deux résultats sont trop bons.</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>Ce qu’il savait (n = {n} chiffres)&#xa0;: avant {before}, après {after}.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}&#xa0;: ne peut pas être le nom d’un modèle ({reason})&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}&#xa0;: son fichier répond autrement que ce qui lui a été enseigné (écart de {off})&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}&#xa0;: il y a déjà un modèle {model}&#x202f;; donnez un autre nom au nouveau</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}&#xa0;: un autre modèle porte déjà ce nom&#x202f;; donnez un autre nom au nouveau</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}&#xa0;: existe déjà&#x202f;; donnez un autre nom au nouveau modèle</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>la graine {seed} n’est pas un nombre entier à partir de 0&#x202f;; choisissez-en une autre</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}, instruit</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>il lit {after} au lieu de {before} de vos dessins</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>il lit {after} au lieu de {before} des chiffres qu’il connaissait</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>pas une ligne de progression d’un entraînement ({reason})&#xa0;: {line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>ne sait pas repérer ce qui n’est pas un chiffre</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>peut-être pas un chiffre</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&gt; {number}&#x202f;%</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&lt; {number}&#x202f;%</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <comment>a range of percentages</comment>
        <translation>{low} à {high}&#x202f;%</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before} et {last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>son processus a planté ({reason})</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>son processus s’est terminé avec le statut {status}</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>les besoins de son backend sont {needs}, et non un tuple de {known}&#xa0;: signalez-le à son auteur</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>le backend {backend} du paquet {package} demande {needs}&#xa0;: si vous faites confiance à ce paquet, autorisez-le avec digitapp models --allow {name}</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>son processus a décrit ses couches par autre chose qu’un tableau ({reason})</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>il s’est arrêté {most} fois de suite et reste arrêté&#xa0;: choisissez-le de nouveau pour le relancer</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}&#x202f;; il est relancé pour le prochain dessin</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>son processus a répondu par autre chose qu’un tableau ({reason})</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason} ({size}&#xa0;Gio)</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>aucun processus ne peut être lancé pour lui ({reason})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>il a été arrêté</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>il a duré plus de {seconds}&#xa0;s et a été interrompu</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>il a répondu bien plus que ne l’annonce sa fiche et a été interrompu</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>son processus a répondu par autre chose qu’un message et a été interrompu</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>il a {count} étiquettes, plus de {most}&#xa0;: entraînez-le pour moins</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>il a plus de {most} entrées, sorties ou axes&#xa0;: exportez-le avec une seule entrée et une seule sortie</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>les noms de ses étiquettes, entrées et sorties sont trop longs&#xa0;: exportez-le avec de plus courts</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock (ABI {abi}) et seccomp&#xa0;: les modèles étrangers lisent leur propre dossier, écrivent dans un dossier temporaire, et ne lancent rien, n’envoient de signal à rien et n’atteignent aucun réseau</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>seccomp seul&#xa0;: les modèles étrangers ne lancent rien, n’envoient de signal à rien et n’atteignent aucun réseau, mais peuvent lire et écrire vos fichiers, car ce noyau n’offre pas Landlock</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>aucun que cette application connaisse sur ce système&#x202f;; les modèles étrangers s’exécutent dans leurs propres processus&#xa0;: ils ont des limites de temps, un environnement sans vos variables et leur propre session, mais peuvent lire vos fichiers, écrire où vous le pouvez et utiliser le réseau</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), seccomp&#xa0;: les modèles étrangers lisent leur propre dossier, mais peuvent vider des fichiers où vous pouvez écrire</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock (ABI {abi}), pas de seccomp&#xa0;: les modèles étrangers lisent leur propre dossier, mais peuvent lancer des programmes et utiliser le réseau</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), pas de seccomp&#xa0;: les modèles étrangers lisent leur propre dossier, mais peuvent lancer des programmes, utiliser le réseau et vider des fichiers où vous pouvez écrire</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>son propre processus avec des limites de mémoire et de temps&#xa0;: s’il plante, l’application continue&#x202f;; il est isolé&#xa0;: il lit son dossier, n’écrit rien de durable et ne lance rien</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>son propre processus avec des limites de mémoire et de temps&#xa0;: s’il plante, l’application continue&#x202f;; il est isolé en partie&#xa0;: digitapp doctor dit jusqu’où</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>son propre processus avec des limites de mémoire et de temps&#xa0;: s’il plante, l’application continue&#x202f;; il n’est pas isolé, car ce système n’offre aucun moyen que l’application connaisse&#xa0;: utilisez des modèles de confiance</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} sur {system}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>backend {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (n’existe pas encore)</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>n’est pas installé&#x202f;; obtenez-le avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}, pas d’écran&#xa0;: la fenêtre ne peut pas s’ouvrir ici, les commandes fonctionnent</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}, ne démarre pas en 20 secondes&#x202f;; vérifiez si l’écran répond</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>il s’est terminé avec le statut {status}</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}, plateforme {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}, peut utiliser {needs}</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>modèle {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>lit un 7 dessiné comme {label} ({share})</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>lit un 7 dessiné comme {label} ({share}), mais dit que ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>Fichiers de traits et collections de digitapp</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>optdigits de l’UCI (.tra, .tes)</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>Une image (PNG, JPEG, BMP, GIF, TIFF, WEBP)</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} est déjà le raccourci de «&#xa0;{action}&#xa0;»&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} déplace le focus ou le stylo&#x202f;; choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} écrit un caractère dans les champs de texte&#x202f;; ajoutez-y Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>Retire son raccourci à l’action choisie</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>Raccourci d’&amp;origine</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>Rend à l’action choisie le raccourci qu’elle avait à l’origine</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>Rend à chaque action le raccourci qu’elle avait à l’origine</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Toutes les actions ont retrouvé leur raccourci d’origine.</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>Raccourci de «&#xa0;{action}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>chercher une action ou un raccourci</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Raccourci de l’action choisie</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>Appuyez sur le raccourci que doit avoir l’action choisie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>Visite guidée, étape {place} sur {count}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Met fin à la visite (Échap)</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>L’étape précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>L’étape suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>Dessinez un chiffre ici, à la souris, au stylet ou au doigt&#x202f;; ou au clavier&#xa0;: les flèches déplacent un stylo, Espace le pose et le lève. Si vous ne dessinez rien, l’étape suivante prend un échantillon.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>Ce que le modèle lit, à quel point il en est sûr, et la probabilité qu’il donne à chaque chiffre. Cela change pendant que le stylo bouge&#xa0;: essayez donc de le faire douter.</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>Le modèle ne reçoit pas de traits, mais seulement ces quelques pixels, cadrés et centrés. Désactivez Cadrage, et voyez ce que devient la réponse.</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>Ce qui parle pour la réponse et ce qui parle contre. Chacun des onglets est une loupe, qui répond à une question sur votre dessin&#xa0;: et s’il était tourné&#x202f;? Que lisent d’autres modèles&#x202f;?</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>Les modèles, et le vôtre</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>Ici, vous choisissez un autre modèle. Affichage &gt; Collection conserve des dessins avec ce qu’ils sont, et Enseigner en fait un modèle de votre propre écriture.</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>Stylo posé, à {x}&#x202f;% de la gauche, à {y}&#x202f;% du haut</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>Stylo levé, à {x}&#x202f;% de la gauche, à {y}&#x202f;% du haut</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}&#xa0;: est une animation&#x202f;; seule sa première image a été lue</translation>
    </message>
</context>
</TS>
