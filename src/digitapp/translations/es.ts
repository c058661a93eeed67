<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>conexiones con el servidor que indica el archivo de su modelo</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>toda la red</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>otros programas, que él inicia</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>no se puede ver lo que ocurre dentro: su backend no informa de sus capas</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>no se le puede enseñar: su backend no puede darle otra cabeza; enseñe un modelo ONNX</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}: su backend no sabe decir qué acepta; escriba su ficha junto al archivo</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>no tiene ficha: escriba una llamada {name} junto al archivo</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>no se puede leer su ficha {name} ({reason}): cópiela de nuevo</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>su ficha {name} supera los {most} MiB: escriba una más corta</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>la disposición {layout} no tiene sitio para tres canales</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>mean y std no son un valor por canal</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>mean o std no es un número con el que se pueda calcular</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>un lote de {batch} no está entre 1 y 4096 imágenes</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>la cifra para {data} no es una exactitud con su intervalo</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>la cifra para {data} tiene en {name} el valor {value}, que es imposible</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>el id {id} no es un nombre formado por minúsculas, dígitos, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>el título {title} no es una línea de 1 a 80 caracteres imprimibles</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>el encuadre {framing} no es ninguno de {names}</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>el tamaño de entrada {size} no está entre 4 y 512 píxeles</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>el rango {range} no distingue el papel de la tinta</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>el umbral de digitidad {digitness_threshold} no está entre 0 y 1</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>la digitidad a partir de la cual es seguro, {sure_digitness}, no está entre 0 y 1</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>el nombre de sus características {name} no es una línea de caracteres imprimibles</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>hay {count} etiquetas; deben ser de 2 a {most}</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>las etiquetas no son todas distintas</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>una etiqueta no es una línea de 1 a 40 caracteres imprimibles</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>{count} imágenes de {sides} valores a la vez son más de {most} valores</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>la muestra de paridad no consta de {pixels} bytes y {count} probabilidades</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>las probabilidades de la muestra de paridad no están entre 0 y 1</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>su ficha no es válida: {reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>no se puede ver lo que ocurre dentro: su backend no informa de ninguna capa</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>nada que leer</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}, seguro</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}, dudoso</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}, no es un dígito</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>la entrada del modelo</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}: no existe tal archivo; compruebe el nombre</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}: es una carpeta; indique un archivo de ella</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}: no se puede leer ({reason}); compruebe el nombre</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}: no es un archivo normal; guárdelo antes como tal</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}: está dañado ({reason}); cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}: supera los {most} MiB; divídalo</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}: ocuparía demasiada memoria para un archivo de su tamaño; divídalo</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}: descomprimido supera {ratio} veces su tamaño; guárdelo sin comprimir</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>la tabla no tiene una columna {drawing} ni {image}; dé ese nombre a una de sus columnas</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}: no contiene ningún dibujo; compruebe el archivo</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}: otra ejecución lo está escribiendo; espere a que termine o elija otro archivo</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}: no se puede escribir ({reason}); elija otro lugar</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}: no se puede escribir ({reason}); libere espacio</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}: se empezó con otros archivos, otro modelo u otras opciones; elimínelo o elija otro archivo</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}: ya existe; elimínelo o elija otro archivo</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>uno de los procesos de --jobs terminó (código de salida {exitcode}); ejecútelo de nuevo, con menos procesos si falta memoria</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}: ahí no responde ningún clúster ({reason}); compruebe la dirección</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}: no está vacía; elija otra carpeta</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>--ray necesita Ray, que no está instalado; ejecute pip install &quot;digitapp[ray]&quot;</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}, nada que leer</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer}, luego {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}: quizá {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>no es un dígito: quizá {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>dudoso, quizá no es un dígito: {answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>dudoso: {answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}: no es de ningún tipo que se pueda escribir; termine el nombre en .ndjson, .csv o .parquet</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>Parquet necesita pyarrow, que no está instalado; ejecute pip install &quot;digitapp[parquet]&quot;</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>no hay memoria suficiente para esto; indique archivos más pequeños o menos a la vez</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}: no es un comando ni un archivo existente; consulte digitapp --help</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>Coincide con pocos dibujos: quizá sea para otra cosa o tenga las etiquetas en otro orden.</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>Añadido como {model}: {card}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>¿Permitirlo ahora ({needs})?</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}: hay {count} candidatos; elija uno de 1 a {count}</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}: las etiquetas no están en UTF-8; guárdelas con esa codificación</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>cómo toma sus imágenes</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra este mensaje de ayuda y termina</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>argumento {argument}: {message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>argumentos no reconocidos: {arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>se necesitan los siguientes argumentos: {arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>no se permite con el argumento {argument}</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>se ignora el argumento explícito {text}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se esperaba como máximo un argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>se esperaba {count} argumento</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>se esperaban {count} argumentos</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>opción ambigua: {option} podría ser {options}</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>valor de {type} no válido: {text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>opción no válida: {text} (elija entre {choices})</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: error: {message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>Dibuje un dígito y vea qué entiende un modelo. Sin comando, abre la ventana, con el primer dibujo de FILE, o con la imagen, si se indica.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>muestra la versión del programa y termina</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>comandos; solo open necesita una pantalla</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>termina el comando con un error si tarda más ({default})</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>abre la ventana, con el primer dibujo de FILE, o con la imagen, si se indica</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>lista los modelos instalados, con su exactitud, o muestra la página de uno</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>lee dibujos (.ndjson, .ndjson.gz) e imágenes (PNG, JPEG, BMP)</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>lee números: varios dígitos en dibujos (.ndjson, .ndjson.gz) e imágenes, también páginas enteras</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>solo el dibujo o la página n.º N de cada archivo</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>mide un modelo con conjuntos etiquetados (.ndjson[.gz], IDX, .npz, optdigits, CSV de imágenes)</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>compara modelos con conjuntos etiquetados: exactitud, acuerdo y dónde discrepan</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>incorpora a los modelos propios un archivo de modelo o un modelo servido en una dirección</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>dice por qué un modelo lee un dibujo como lo hace y qué cambiaría su respuesta</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>dice qué lee un modelo mientras crece un dibujo y dónde cambia de opinión</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>el dibujo n.º N del archivo (1)</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>lo escribe como X.webp, X.gif, X.csv o X.json</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>recopila ejemplos propios: listar, mostrar, añadir, reetiquetar, eliminar, deshacer</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>enseña a un modelo dibujos propios (su letra, letras sueltas, signos) y mide el resultado</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>imprime las versiones, los backends y los modelos, y qué falla en cada uno</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>lee con tantos procesos (1)</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>un modelo de `digitapp models` ({default})</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>ids de `digitapp models`, como a,b (todos los que se pueden usar)</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>en lugar del propio del modelo: mnist, optdigits o canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>solo dibujos de estos autores, como 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>también cuánto se puede cambiar lo bien leído antes de que cambie la respuesta</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>imprime JSON en lugar de una tabla</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>El nombre - representa la entrada estándar: líneas de trazos o una imagen.</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>escribe una tabla, .ndjson, .csv o .parquet; una ejecución interrumpida la continúa</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>escribe una tabla, X.ndjson o X.parquet, que una ejecución interrumpida continúa; o escribe X.csv, X.json o, con recuadros, X.png</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>imprime por líneas en el error estándar lo que va hecho</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>lee en un clúster de Ray, por defecto uno en este equipo; --out es entonces una carpeta</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} no es un número de segundos mayor que 0</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>muestra todo lo que se sabe de este modelo</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>da otro nombre a un modelo propio</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>quita un modelo propio; sus archivos se conservan</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>recupera un modelo quitado</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>permite que un backend de otro paquete use lo que necesita</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>vuelve a permitirle solo la carpeta de su modelo</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>o una dirección como http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>cómo llamarlo (el título de su ficha o el nombre del archivo)</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>etiquetas de sus salidas por orden: a,b,c, o un archivo con una por línea</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>toma el candidato n.º N (1)</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>solo imprime los candidatos</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>la etiqueta que se explica (la respuesta)</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>explica por qué una etiqueta y no esta</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>escribe una imagen de la evidencia</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>imprime qué hace cada capa del modelo con el dibujo</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>colecciones o archivos de trazos</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>el modelo al que se enseña, uno con características ({default})</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>cómo llamarlo (el nombre de su base y «enseñado»)</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>de las variaciones y los pliegues (0)</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>conserva las etiquetas que tiene (sí)</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>lo añade aunque sea peor que antes</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>imprime en el error estándar la parte que va hecha</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>lee varios dígitos por elemento; las etiquetas son textos de dígitos</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>otro modelo con los mismos conjuntos: prueba de McNemar y dónde difieren los dos</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>también qué dibujos se leen como qué</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>también la exactitud por etiqueta o por autor</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>también con qué frecuencia aciertan las respuestas de cada confianza</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>también los dibujos cuya etiqueta probablemente es incorrecta</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>escribe un informe con los dibujos, un archivo HTML</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>escribe lo que se lee en cada dibujo como tabla</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}: una dirección solo se puede leer y escribir con predict --ray; indique un archivo</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}: la entrada estándar no se puede leer dos veces, como puede exigir --out; guárdela como archivo</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}: ninguna tabla puede contener este nombre, que no está en UTF-8; cambie el nombre del archivo</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}: %n fila, {before} de antes</numerusform>
            <numerusform>{path}: %n filas, {before} de antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}: %n fila</numerusform>
            <numerusform>{path}: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>una de las colecciones propias o un archivo</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>una de las colecciones propias o un archivo; se crea si no existe</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>lista las colecciones, con recuentos por etiqueta</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>muestra qué hay en una colección: etiquetas, autores, repetidos</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>añade dibujos (.ndjson, .ndjson.gz) e imágenes a una colección</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>da a los ejemplos otra etiqueta u otro autor</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>quita ejemplos; undo los recupera</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>deshace el último reetiquetado o la última eliminación</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>imprime JSON en lugar de frases</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>lista cada ejemplo con su id</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>de un ejemplo, como los lista show --ids</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>el nombre de la persona que lo escribió</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>Aún no hay colecciones en {folder}. Para crear una: {command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>por etiqueta</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}, n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>por etiqueta: {counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>por autor: {counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>imágenes {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>repetidos {repeated}, de ellos con varias etiquetas {contradictory}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}: se añadiría a sí mismo; indique otro archivo u otra colección</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>%n ejemplo añadido a {path}, que ahora tiene {count}.</numerusform>
            <numerusform>%n ejemplos añadidos a {path}, que ahora tiene {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}: tiene el formato {name}, que lee `digitapp collection import`; use ese comando</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}: {reason}; elija una imagen de un solo dígito o signo</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>nada que cambiar: indique --label, --writer o ambos</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}: no hay nada que deshacer; los ejemplos añadidos se quitan con delete</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>%n ejemplo recuperado.</numerusform>
            <numerusform>%n ejemplos recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>%n ejemplo como antes.</numerusform>
            <numerusform>%n ejemplos como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}: no hay nada que rehacer, pues no se deshizo nada tras el último cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>%n ejemplo cambiado de nuevo.</numerusform>
            <numerusform>%n ejemplos cambiados de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>%n ejemplo eliminado de nuevo.</numerusform>
            <numerusform>%n ejemplos eliminados de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>%n ejemplo cambiado. Para deshacerlo: {command}</numerusform>
            <numerusform>%n ejemplos cambiados. Para deshacerlo: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>%n ejemplo eliminado. Para deshacerlo: {command}</numerusform>
            <numerusform>%n ejemplos eliminados. Para deshacerlo: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>sin indicar {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>añade a una colección dibujos e imágenes de archivos de otros formatos</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>o una carpeta con una carpeta por etiqueta</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>en lugar de los suyos</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>escribe una colección, o cualquier archivo que se pueda importar, en otro formato</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>un archivo, que se reemplaza, o una carpeta nueva</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>en lugar del que indican el nombre y el contenido</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>añadiendo {name}</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>{count} leídos como {name}</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>{added} añadidos a {path}, que ahora tiene {count}.</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}: es la propia colección; elija otro nombre</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>{count} leídos</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>{count} escritos como {name}</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}: no existe tal encuadre; elija uno de {names}</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>de {count} modelos se pudieron usar {usable}; se necesitan dos ({reasons})</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>de {count} modelos no se pudo usar ninguno; se necesitan dos ({reasons})</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>1 modelo es poco para comparar; indique dos o más de `digitapp models`</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>ningún modelo es poco para comparar; indique dos o más de `digitapp models`</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}: omitido: {reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}, n = {n}, {unlabelled} sin etiqueta</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>los {count} modelos coinciden en el {share}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>ms por elemento</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>etiquetas desconocidas</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?: el modelo dice que no es un dígito</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>y {count} más; --json los lista todos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>tardó más de {seconds} s y se detuvo; dele más tiempo con --timeout</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>MAL</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>{model} se compararía consigo mismo; indique otro modelo tras --against</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>escrito {path}</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}, etiquetas incorrectas</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}, alterado</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} trata de dígitos sueltos; omita esa opción o --numbers</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}, {model}, números, n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>exactitud {accuracy} (intervalo del 95&#xa0;%: {low} a {high}), {correct} correctos</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>tasa de error por dígito {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>dudosos {doubted}, exactitud cuando es seguro {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>{time} ms por elemento</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}, {model}, n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>nada que leer {nothing}, ECE {ece}, NLL {nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>etiquetas que el modelo no conoce {unknown}, contadas como errores</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>sin etiqueta {count}, de ellos dudosos {doubted}, AUROC {auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>errores en ello</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>confianza mínima</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>correctas</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>elementos, primero los de mayor confianza</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>mal leído sobre todo como</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>etiquetas posiblemente incorrectas: {count} de {n}, {confident} de ellas con confianza</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>más bien</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>con confianza</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>frente a {against}: lee bien el {share}</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>cuánto se pueden cambiar los {n} bien leídos antes de que cambie la respuesta:</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>la mitad: hasta</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>nueve de cada diez: hasta</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>probado hasta</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>ahí sin cambio</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}: no tiene ningún dibujo {index}; cuente desde 1</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}: tiene menos de {index} dibujos; elija otro --index</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>dibujos conocidos más parecidos a este, según las características del modelo: {labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>dibujos conocidos más parecidos a este, según los píxeles de entrada del modelo: {labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}: la evidencia, azul a favor de {target} y naranja en contra</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}: --layers no dice nada de una etiqueta; omita --target, --against y --out</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>operadores</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>ve</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>mín.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>máx.</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>por qué {label} ({share}); la respuesta es {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>por qué {label} ({share}) y no {other}; la respuesta es {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>tinta: {ink} a favor de {label}, {no_ink} en contra; lugares sin tinta: {paper} a favor, {no_paper} en contra</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>sin el fragmento {piece}, en torno a {x}, {y}: no hay nada que leer</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>sin el fragmento {piece}, en torno a {x}, {y}: lee {label} ({share})</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}: no es un número de procesos; indique de 1 a {most}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>trazos de lápiz</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>una cosa cada vez: indique un ID o uno de --{names}</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>El backend {backend} ahora solo puede usar la carpeta de su modelo.</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>El backend {backend} no necesita nada que no pueda usar.</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>El backend {backend} ahora puede usar {needs}. Para deshacerlo: {command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>{model} ahora se llama {title}. Para deshacerlo: {command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>Se ha quitado {model}; sus archivos se conservan en {folder}. Para recuperarlo: {command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>{model} vuelve a estar entre los modelos.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>no dígitos</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}: no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>véase abajo</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>told</source>
        <translation>los distingue</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no distingue</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>no se puede escribir la salida ({reason}); envíela a otro sitio</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>{model} no distingue lo que no es un dígito: toma cualquier dibujo por uno</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>--ray necesita --out FOLDER, donde escribe archivos Parquet; indique una</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>{count} leídos, {speed} por segundo</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>{count} leídos, {speed} por segundo, faltan {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}: no puede contener lo leído; termine el nombre en uno de {suffixes}</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}: contiene una imagen y se leyeron {count}; indique un archivo, y con --index uno de sus elementos</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>{path}: %n número</numerusform>
            <numerusform>{path}: %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>{digits} dígitos en {lines} líneas</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}: la repetición, %n momento</numerusform>
            <numerusform>{path}: la repetición, %n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}: ni líneas de trazos ni una imagen; el README muestra el formato</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}: está cerrada; envíele un archivo de trazos o una imagen</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}: no se puede leer ({reason}); indique un archivo en su lugar</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}: supera los {most} MiB; guárdelo como archivo e indíquelo</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>enseñando</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>no añadido</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}: es peor que antes: {reason}; no se ha escrito nada; --force lo añade de todos modos</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}: es peor que antes: {reason}; se ha añadido de todos modos</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}: contiene {found} dibujos, que se perderían; guarde con otro nombre</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}: ha cambiado desde que se leyó este dibujo; guarde con otro nombre</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}: no se puede leer ({reason}); guarde con otro nombre</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}: otra ventana lo está guardando; guarde de nuevo cuando termine</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>tiene más de {most} puntos</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>un punto está a más de {reach} lados del lienzo fuera de este</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>pen_widths no tiene un grosor por trazo</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>{name} no tiene un valor por punto</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, línea {number}: no es un dibujo ({reason}); el README muestra el formato</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}, línea {number}: supera los {most} MiB; ¿es un archivo de trazos?</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}, línea {number}: descomprimido supera los {most} GiB; divídalo</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}: tiene más de {most} líneas; divídalo</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}: está dañado tras la línea {number} ({reason}); cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>falta una entrada anterior</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>más de {most} trazos</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}: no se puede leer ({reason}); compruebe quién tiene permiso de lectura</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}: el dibujo no se puede conservar ahí para el próximo inicio ({reason}); libere espacio o ponga en DIGITAPP_STATE una carpeta en la que se pueda leer y escribir</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image tiene {width} x {height} píxeles, más de {most} por lado</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image no es un PNG legible: {reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size no es una anchura y una altura de 1 a {most}</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image tiene {count} píxeles y no {width} x {height}</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image no está en base64: {reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} y {other} aciertan en los mismos dibujos.</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>Ninguna diferencia que no explique el azar: de {count} dibujos que solo uno de los dos lee bien, {better} tiene {more} y {worse}, {fewer} (prueba exacta de McNemar, {p}).</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} lee mejor: de {count} dibujos que solo uno de los dos lee bien, {better} tiene {more} y {worse}, {fewer} (prueba exacta de McNemar, {p}).</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}: archivo IDX de longitud incorrecta; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}: no es un archivo IDX; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}: no se puede leer ({reason}); cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}: falta junto a él su archivo de etiquetas {name}; póngalo ahí</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>está comprimido de un modo que NumPy no usa</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} contiene {kind}, ni números ni texto</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} tiene la forma {shape}</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>{name} no tiene la longitud que indica su forma</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}: descomprimido supera {times} veces su tamaño; guárdelo sin comprimir</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}: no es un archivo .npz legible ({reason}); guárdelo con numpy.savez</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>lista más matrices que cualquier archivo de imágenes</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}: x de forma {shape} no son imágenes [N, H, W]; cambie su forma</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}: una imagen de {width} x {height} píxeles es demasiado grande; redúzcala</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}: {images} imágenes pero etiquetas de forma {labels}; indique una etiqueta por imagen</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}: solo los archivos de trazos indican sus autores; omita la selección de autores</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}: tipo desconocido; indique .ndjson[.gz], imágenes IDX, .npz, .csv, .tra o .tes</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}: no tiene ninguna matriz {names}; guárdelo con x=imágenes, y=etiquetas</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}: {reason}; convierta antes su x</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>un número de más, de menos o fuera de rango</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}: no son filas de 64 recuentos de 0..16 y una etiqueta ({reason}); obténgalo de nuevo</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}: no contiene ningún dibujo de estos autores; compruebe el archivo</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}: ya no se puede leer ({reason}); léalo de nuevo</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}: no indica autores; solo pueden hacerlo los archivos de trazos y las colecciones</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>{count} respuestas, confianza media {confidence}, correctas {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>Curva de fiabilidad: con qué frecuencia aciertan las respuestas de cada confianza</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>confianza de la respuesta</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>Qué tal lee</translation>
    </message>
    <message>
        <source>set</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>bien leído, intervalo del 95&#xa0;%: {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{correct} de {count}</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>dibujos etiquetados</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>error de calibración (ECE)</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>etiquetas que el modelo no conoce, contadas como errores</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>sin etiqueta, no contados</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>En la línea discontinua, una respuesta del {share} acierta ocho de cada diez veces; por debajo, el modelo está demasiado seguro de sí mismo.</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>Errores, primero los de mayor confianza</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>Frente a {model}</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>Dibujos que leen de modo distinto</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}; el otro: {answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>Una fila por etiqueta, una columna por lo leído; un clic en un error lleva a sus dibujos.</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} leído como {answer}</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>Etiquetas posiblemente incorrectas, primero las más sospechosas</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>más bien {label}, {share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>leído {label}, {share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>etiqueta {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>dibujo {number}, {label}, {read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading} ({count}, se muestran los primeros {shown})</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien leído</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}: no se puede descomprimir ({reason}); libere espacio en {folder}</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>Juzgado por un pequeño clasificador sobre las características del modelo, ajustado {times} veces con los otros {parts} quintos del conjunto.</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>Juzgado por las propias respuestas del modelo, pues no da características: no sirve si se entrenó con estos dibujos.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>Se omitió %n.</numerusform>
            <numerusform>Se omitieron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}: menos de dos etiquetas tienen {count} ejemplos, muy pocas para sospechar de alguna; añada más</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}: no contiene ningún dibujo etiquetado, así que nada puede ser correcto; añada algunos con etiqueta</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}: sus etiquetas {labels} son desconocidas para {model}, que conoce {known}; elija otro modelo</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} y %n más</numerusform>
            <numerusform>{labels} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}: ningún elemento tiene como etiqueta un texto de dígitos; escríbalos en el archivo</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}: no tiene columnas file y label; escriba ambos nombres en su primera línea</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}, fila {row}: faltan columnas; indique un archivo y una etiqueta</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}, fila {row}: {file} no existe; corrija el nombre</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}: tiene más de {rows} filas; divídalo</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}: no indica ninguna imagen; compruebe el archivo</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}: no es una tabla CSV ({reason}); guárdelo como CSV en UTF-8</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}: {name} está en orden de Fortran; guárdelo con numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}: una imagen contiene {kind}, ni números ni valores lógicos; convierta antes su x</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}: termina tras {there} de {count} imágenes; cópielo de nuevo</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>una imagen contiene valores no finitos</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>una imagen contiene {kind}, ni números ni valores lógicos</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}: {model} no lee nada bien en él, así que no se puede alterar nada</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, línea {line}: no es un dibujo ({reason}); el README muestra el formato</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>Final ausente</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>un final ausente</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>Falta el final de la tinta, en esta parte de su longitud</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>temblor</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>Una mano que tiembla, en esta parte del lado mayor del dibujo</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>inclinación a la izquierda</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>inclinación a la derecha</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>La parte superior se inclina a la izquierda o a la derecha</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>rotación a la izquierda</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>rotación a la derecha</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>Se gira todo el dibujo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>un tamaño menor</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>un tamaño mayor</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>El dibujo es más pequeño o más grande que ahora</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Izda., dcha.</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>desplazamiento a la izquierda</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>desplazamiento a la derecha</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>El dibujo se desplaza hacia los lados, en tanto por ciento del lienzo</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Arriba, abajo</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>desplazamiento hacia arriba</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>desplazamiento hacia abajo</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>El dibujo se desplaza hacia arriba o hacia abajo, en tanto por ciento del lienzo</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>un lápiz más fino</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>un lápiz más grueso</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>Las líneas son más finas o más gruesas que ahora</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>desenfoque</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>Los píxeles del modelo se desenfocan, en esta parte del lado de la imagen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>Se añade ruido a los píxeles del modelo, en tanto por ciento de la tinta plena</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}: no conoce la etiqueta {label}; elija una de {labels}</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>cerrar este hueco</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>una barra arriba</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>una barra por encima del centro</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>una barra en el centro</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>una barra por debajo del centro</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>una barra abajo</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>un trazo vertical a la izquierda</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>un trazo vertical en el centro</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>un trazo vertical a la derecha</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>De lo que se probó, ni quitar un solo fragmento ni añadir una línea cambia la respuesta.</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}; por qué {label}</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}; por qué {label} y no {other}</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>la evidencia en la entrada del modelo</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>El azul habla a favor de {label}; el naranja, en contra.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}: no hay nada que leer, así que no hay nada que explicar; dibuje algo</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}: no se puede explicar {label} frente a sí misma; elija otra etiqueta</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>Sin {piece} sería {label} ({share}).</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>Sin {piece} sería {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line} lo convertiría en {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line} lo convertiría en {label} ({share}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}: no se puede leer; instale digitapp de nuevo</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolución</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolución transpuesta</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>clasificador lineal</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>vectores de soporte</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>árboles de decisión</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>distancias</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>más cercanos</translation>
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
        <translation>media de cada mapa</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>máximo de cada mapa</translation>
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
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>concatenación</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>normalización por capa</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>suma uno</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>normalización RMS</translation>
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
        <translation>{model}: no hay nada que leer, así que sus capas no muestran nada; dibuje algo</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} de %n número</numerusform>
            <numerusform>{shown} de %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n mapa de {size}</numerusform>
            <numerusform>%n mapas de {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} de %n mapa de {size}</numerusform>
            <numerusform>{shown} de %n mapas de {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>{model}: no hay nada que leer, así que no hay nada parecido; dibuje algo</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>En ningún momento hubo nada que leer.</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>Se leyó como {text} desde el primer momento.</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>Lo leído cambió %n vez mientras se escribía ({time}): {before} → {after}.</numerusform>
            <numerusform>Lo leído cambió %n veces mientras se escribía, la última ({time}): {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{text} ({time})</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>Leído mientras se escribía: {first}, luego {steps}.</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>{time}: nada que leer.</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>{time}: {text}; se estaba escribiendo: {digit} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>{time}: {text}; se estaba escribiendo: {digit} ({share}, aún apenas un dígito).</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>el fragmento superior izquierdo</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>el fragmento superior</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>el fragmento superior derecho</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>el fragmento izquierdo</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>el fragmento central</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>el fragmento derecho</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>el fragmento inferior izquierdo</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>el fragmento inferior</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>el fragmento inferior derecho</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>Un solo punto: no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>El modelo no cambió nunca de opinión: {label} desde el primer momento.</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>El modelo cambió de opinión ({time}): {before} → {after}.</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>El modelo cambió de opinión tres veces: {changes}.</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>El modelo cambió de opinión dos veces: {changes}.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>{before} → {after} ({time})</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>El modelo cambió de opinión %n vez ({time}): {before} → {after}.</numerusform>
            <numerusform>El modelo cambió de opinión %n veces, la última ({time}): {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>No se sabe cuándo se dibujaron los puntos, así que se suceden a intervalos iguales.</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>Las pausas de más de un segundo duran un segundo.</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>{time}: no es un dígito; si tuviera que serlo: {label} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>{time}: {label} ({share}) o {other} ({other_share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>{time}: {label} ({share}).</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}: una imagen no tiene trazos que se puedan reproducir; indique un dibujo</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}: no hay nada que leer, así que no hay nada que reproducir; dibuje algo</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}: no puede contener una repetición; termine el nombre en uno de {suffixes}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es un dígito</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change} no influye.</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change} no influye, porque los dibujos se encuadran.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}: sigue «{answer}» en todo el rango.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}: sigue «{answer}» hasta {high}; por encima, {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}: sigue «{answer}» de {low} a {high}; más allá, {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}: sigue «{answer}» de {low} a {high}; por debajo, {lower}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}: sigue «{answer}» de {low} a {high}; por encima, {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}: sigue «{answer}» de {low} a {high}; por debajo, {lower}; por encima, {higher}.</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>Sigue «{answer}», se pruebe lo que se pruebe.</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>Punto más débil: {change}, {other} a partir de {amount}.</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>Sigue «{answer}» de {low} a {high}; punto más débil: {change}, {other} a partir de {amount}.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}: no hay nada que leer, así que no se puede alterar nada; dibuje algo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>punto {number}</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>no se puede crear una carpeta temporal ({reason}); libere espacio o indique una carpeta en TMPDIR</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}: no se puede cambiar de nombre ({reason}); muévalo a otro sitio</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>Dibuje un dígito y vea, mientras se mueve el lápiz, qué entiende un modelo y qué ve en realidad.</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>Libre bajo la licencia MIT. En la ayuda (F1) consta de qué aprendieron los modelos incluidos.</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>¿Algo va mal? Cuénteselo a quien le dio la aplicación, con lo que imprime «digitapp doctor» en una terminal.</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>Acerca de digitapp</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>El lienzo está vacío.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>Empieza un dibujo nuevo</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>Abre otra ventana con su propio dibujo</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>Abre un archivo de dibujos o una imagen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>Guarda el dibujo con sus trazos</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Guardar &amp;como …</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>Guarda el dibujo con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>&amp;Exportar como PNG …</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>Guarda una imagen del dibujo</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>Guardar imagen de la &amp;lente …</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>Guarda como imagen lo que muestra la lente abierta</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>Añadir &amp;modelo …</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>Incorpora un archivo de modelo a los modelos propios y averigua cómo se lee</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>Añadir modelo servi&amp;do …</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>Lee con un modelo que se ejecuta en un servidor, por su dirección</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>Dibujo an&amp;terior</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>El dibujo anterior a este en el archivo, o la imagen anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>D&amp;ibujo siguiente</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>El dibujo siguiente del archivo, o la imagen siguiente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>Cierra la aplicación; el dibujo estará ahí en el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Anula la última edición</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>Vuelve a hacer la última edición deshecha</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>Quita toda la tinta; deshacer la recupera</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>Borrar, en el lienzo</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>Copia una imagen del dibujo</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>Pone en el lienzo la imagen o el archivo del portapapeles</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>Girar imagen a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>Gira un cuarto de vuelta la imagen y la tinta que tiene encima</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>&amp;Girar imagen a la derecha</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>Re&amp;cortar imagen</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>Conserva la parte de la imagen sobre la que se arrastra un rectángulo</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>A&amp;tajos de una sola tecla</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>Permite elegir lápiz y goma con una sola letra mientras se usa el lienzo</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Lápiz</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Dibuja</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>Quita la tinta por donde pasa</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Lápiz más &amp;fino</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>Hace más fino el lápiz</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Lápiz más gr&amp;ueso</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>Hace más grueso el lápiz</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>&amp;Recopilar dibujos</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>Dibuje, pulse el dígito o la letra y dibuje el siguiente</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>&amp;Pregúnteme</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>Pide una etiqueta tras otra, en orden aleatorio</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>Pone en el lienzo un {label} que nadie escribió</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>Guarda el dibujo en la colección como {label}</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>&amp;Encuadre</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>Coloca la tinta como el modelo aprendió a verla; al desactivarlo se ve por qué importa</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>&amp;Comparar modelos</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>Muestra lo que lee cada modelo en el dibujo, uno junto a otro</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>&amp;Evaluar modelos …</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>Mide modelos con dibujos etiquetados y muestra sus errores</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>Acerca de &amp;este modelo …</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>Qué tal lee el modelo, qué es y cuál es su archivo</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>C&amp;olección</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>Muestra los dibujos recopilados, por etiqueta</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;umentar</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>Agranda todo el texto</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>Reduce todo el texto</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>Da a todo el texto el tamaño adecuado para la pantalla</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>Muestra solo el lienzo y la respuesta, en grande; Esc la termina</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Vuelve a mostrarlo todo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>Cómo empezar, qué significan las palabras y todas las teclas</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>Muestra en cinco pasos lo que hay en la ventana</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>Atajos de &amp;teclado …</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>Enumera todos los atajos; cada uno se puede cambiar</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>Acer&amp;ca de digitapp</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>Qué versión es esta y dónde avisar de lo que va mal</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>M&amp;uestras</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>Muestra de un dígit&amp;o</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>En realidad &amp;era</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Según su aspecto</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>Un dígito</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>Era: {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>Muestra de un {label}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>&amp;Leer dibujos como</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Más menús</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>según lo indicado</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>dígito {place} de {count}: {label}, {share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>mal, su etiqueta es {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>si tuviera que serlo: {label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>fotografíelo con luz uniforme</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>o {label}, {share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>seguro: su mejor opción tiene al menos un {share}&#xa0;% de probabilidad; este modelo no distingue lo que no es un dígito</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>dudoso: es menos probable; abajo está la segunda opción</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>seguro: su mejor opción tiene al menos un {share}&#xa0;% de probabilidad y el dibujo parece un dígito (digitidad de al menos {digitness})</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>dudoso: es menos probable, o el dibujo se parece menos a un dígito; la línea de abajo dice cuál de los dos</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>no es un dígito: no se parece a los dígitos que aprendió el modelo; abajo está su mejor opción</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>Lo que el modelo lee en el dibujo</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>Cómo de probable considera el modelo cada etiqueta, de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>Cómo de probables considera el modelo las {some} etiquetas más probables de {count}, de 0 a 100&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%n otra</numerusform>
            <numerusform>%n otras</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>Qué parte de la página se ha leído</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>Deja de buscar números en esta imagen (Alt+T)</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>dibuje un dígito</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>aún nada que leer</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>cargando el modelo …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>luz desigual</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>El modelo tardó {model} ms; el encuadre, {framing} ms</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>leído en {time} ms</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>No se buscaron números en esta imagen. Ver &gt; Leer dibujos como &gt; Un número lo hace.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp: la aplicación ya está en marcha; abre otra ventana.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp: la aplicación ya está en marcha; abre {file} en ella.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>Algo ha fallado en la aplicación ({error}); la terminal muestra más.</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>Dibuje aquí un dígito con el ratón, un lápiz o un dedo. Con el teclado, las flechas mueven un lápiz, con Mayús en pasos finos; Espacio lo apoya y lo levanta, y Esc lo deja.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n trazo</numerusform>
            <numerusform>%n trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>Vuelve a mostrar todo el dibujo; seguir dibujando también</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>Mostrar todo el dibujo</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>mostrar todo</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>Grosor del lápiz ({thinner} y {thicker})</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Tres cosas que probar</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>Escriba un 7. Ahora crúcelo: ¿se mantiene la respuesta?</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>Dibuje un corazón. Un modelo debería decir que no es un dígito.</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>Desactive el encuadre y escriba pequeño, en una esquina.</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>Mostrar una muestra</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>Pone en el lienzo un dígito que nadie escribió; Borrar lo quita</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ver el recorrido</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>Muestra en cinco pasos lo que hay en la ventana; más tarde, en Ayuda &gt; Recorrido</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>Dibuje algo y pulse su tecla</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>Aún no hay nada en el lienzo que recopilar.</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>Se pidió {label}: dibuje y luego pulse Intro.</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>Dibuje y pulse su tecla o un botón:</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>Recopila el dibujo como {label}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>Recopila el dibujo con esta etiqueta (Intro)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>Recopila el dibujo (Intro o espacio en el lienzo)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>Pide otra cosa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>Devuelve el último dibujo al lienzo (Retroceso)</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n recopilado</numerusform>
            <numerusform>%n recopilados</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>otra etiqueta</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>Dibuje: {label}</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>Dibuje: {label}</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>Dibuje: {label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>Aún no hay nada recopilado: pulse Recopilar, dibuje y pulse la tecla de lo que es.</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>Lo que era el dibujo</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>Era:</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>Guarda el dibujo en la colección como {label}</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>Aún no hay ningún dibujo que guardar en la colección.</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>{label} ya no está en la colección.</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>Ya está en {collection} como {label}.</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>Era: {label}. Guardado en {collection}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>%n ejemplo reetiquetado como {label}.</numerusform>
            <numerusform>%n ejemplos reetiquetados como {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>%n ejemplo eliminado; Ctrl+Z aquí lo recupera.</numerusform>
            <numerusform>%n ejemplos eliminados; Ctrl+Z aquí los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>No hay nada que deshacer en esta colección.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>%n ejemplo de vuelta en la colección.</numerusform>
            <numerusform>%n ejemplos de vuelta en la colección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>%n ejemplo etiquetado como antes.</numerusform>
            <numerusform>%n ejemplos etiquetados como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>No hay nada que rehacer en esta colección.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>%n ejemplo reetiquetado de nuevo.</numerusform>
            <numerusform>%n ejemplos reetiquetados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>Este ejemplo ya no existe.</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>de {writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>leído como {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}: %n ejemplo</numerusform>
            <numerusform>{label}: %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>La colección en la que se guardan los dibujos</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nombre de la nueva colección</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>nombre, luego Intro</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nueva colección …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Abrir otro archivo …</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>Colecciones (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Abrir una colección</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>La última capa de un modelo se aprende de nuevo con estos dibujos y con dígitos que ya conocía. El modelo propio se añade a la lista; el de partida queda como está.</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>Entrena todas las capas con PyTorch, lo que lleva minutos y no un segundo; la lente Entrenamiento muestra cómo va</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>Solo se pueden seguir entrenando por completo las redes que vienen con la aplicación</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>Conservar lo que ya sabe leer</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Enseñar</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>Entrenar una &amp;red entera</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>Enseñando … Se puede seguir dibujando.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Detenido; no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>No se ha añadido, pues es peor que antes: {reason}.</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>{model} está entre los modelos.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>Si no, el nuevo modelo conoce solo las etiquetas de estos dibujos</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>el nombre de ese modelo, enseñado</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>Enseñar «{collection}» a un modelo</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}, entrenado</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>el proceso terminó sin respuesta</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}: no se puede iniciar; enseñe con el comando digitapp teach.</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>Ningún modelo tiene características, así que no se puede enseñar a ninguno; recupere una red incluida como CNN 28x28.</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>&amp;Importar archivos …</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>Importar una &amp;carpeta con una carpeta por etiqueta …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>Importando {files} …</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>Exportando a {file} …</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>Dibujos e imágenes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>%n ejemplo de {files} añadido a la colección</numerusform>
            <numerusform>%n ejemplos de {files} añadidos a la colección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%n escrito en {path}</numerusform>
            <numerusform>%n escritos en {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
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
            <numerusform>{done}; %n omitido, porque {reason}.</numerusform>
            <numerusform>{done}; %n omitidos, la mayoría porque {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>Aún no hay nada recopilado. Pulse Recopilar, dibuje y pulse la tecla de lo dibujado; o diga bajo una respuesta qué era el dibujo.</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Recopilar</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>Enseñar …</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>Crea un modelo que ha aprendido de estos ejemplos</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Evaluar …</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>Mide los modelos con estos ejemplos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Importar o exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>&amp;Poner en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>&amp;Reetiquetar como</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>Otra etiqueta …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %n ejemplo</numerusform>
            <numerusform>&amp;Eliminar %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>Nombre del autor</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>nombre del autor</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>De quién es la letra; se guarda con cada dibujo, para poder medir modelos con letra de otros</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>Anula el último reetiquetado o la última eliminación (Ctrl+Z aquí)</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>Añade lo que contienen otros archivos o escribe la colección en otros formatos</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>Vuelve a hacer lo deshecho ({keys} aquí)</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>Oculta la colección (Ctrl+T)</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>El dibujo de la última vez está dañado y se apartó como {path}; lo que se pudo leer está aquí.</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>El dibujo de la última vez está dañado y se apartó como {path}; dibuje uno nuevo.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Abriendo la imagen …</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>El dibujo se conserva de nuevo.</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>El navegador solo entrega la dirección de la imagen y aquí no se descarga nada de la red; elija allí Copiar imagen y pulse aquí Ctrl+V.</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}: no contiene ningún dibujo {place}</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>dibujo {place} de {total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>dibujo {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}: no se pudo crear la imagen; dibuje en un lienzo de forma habitual</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>Abrir dibujos o imágenes</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>El dibujo aún no está en ningún archivo. ¿Guardarlo antes?</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>Los cambios aún no están en {file}. ¿Guardarlos antes?</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>El dibujo no se puede conservar para el próximo inicio y aún no está en ningún archivo. ¿Guardarlo antes?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Dibujo sin guardar</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}: ¿guardar solo este dibujo o todos los dibujos del archivo?</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Este dibujo</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Todos los dibujos</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar dibujo</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>Exportar como PNG</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} contiene %n dibujo. ¿Reemplazarlo?</numerusform>
            <numerusform>{file} contiene %n dibujos. ¿Reemplazarlos todos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>Reemplazar %n dibujo</numerusform>
            <numerusform>Reemplazar %n dibujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>Dibujos ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>Dibujos e imágenes ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Imágenes ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Abrir %n archivo</numerusform>
            <numerusform>Abrir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Añadir %n modelo</numerusform>
            <numerusform>Añadir %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>abrir imagen</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>abrir %n imagen</numerusform>
            <numerusform>abrir %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>abrir %n archivo</numerusform>
            <numerusform>abrir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>abrir dibujo</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>abrir el dibujo</numerusform>
            <numerusform>abrir el primero de %n dibujos</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add} y {open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} es una animación: esta es su primera imagen.</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}: no hay ninguna imagen {place}</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>página {place} de {total}</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>página {place}</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>imagen {place} de {total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>imagen {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>{path} ya no existe; se ha quitado de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>Dibujo sin guardar ({time}), %n trazo</numerusform>
            <numerusform>Dibujo sin guardar ({time}), %n trazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>Dibujo sin guardar ({time}), una imagen y %n trazo</numerusform>
            <numerusform>Dibujo sin guardar ({time}), una imagen y %n trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>Dibujo sin guardar ({time}), una imagen</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>Un 3 fácil</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>Un 4 que los modelos simples leen mal</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>Un 7 que podría ser un 1</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>Un 6 que podría ser un 8</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>Un 8 del que el modelo duda</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Un corazón</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>Una letra B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>Dos dígitos a la vez</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>Un garabato</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>Una marca de verificación</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>Guardado como dibujo {place} de {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>El dibujo anterior se ha conservado; Archivo &gt; Recientes lo abre.</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}: este dibujo ya no existe o está abierto en otra ventana; elija otro</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>El otro archivo, {name}, está en Archivo &gt; Recientes.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>El otro archivo está en Archivo &gt; Recientes.</numerusform>
            <numerusform>Los otros %n archivos están en Archivo &gt; Recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Curva de fiabilidad</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>En la línea discontinua, las respuestas del {share} aciertan ocho de cada diez veces; un clic muestra los dibujos de un punto</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>Confianza de la respuesta</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>%n respuesta con confianza de {low} a {high}; correctas: {right}</numerusform>
            <numerusform>%n respuestas con confianza de {low} a {high}; correctas: {right}</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>Aña&amp;dir …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>{step}, {done} de {total}</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>{step}, {done} hasta ahora</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>Añade archivos de dibujos o imágenes etiquetados</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>Quita de esta lista el conjunto marcado; su archivo se queda (Supr)</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>Hace que los modelos marcados lean todos los conjuntos</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>Termina la evaluación; lo hallado se queda</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>Conjuntos etiquetados ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>Añadir conjuntos etiquetados</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Añadir conjunto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>Añadir %n conjunto</numerusform>
            <numerusform>Añadir %n conjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>Cancelado; se muestra lo hallado hasta entonces.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>En esta página no hay nada que copiar.</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>La tabla, %n fila, está en el portapapeles como CSV.</numerusform>
            <numerusform>La tabla, %n filas, está en el portapapeles como CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>Informes (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>Corrige la etiqueta del dibujo elegido en su colección ({keys})</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>Devuelve al último dibujo corregido su etiqueta anterior ({keys})</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>Otra etiqueta para el dibujo elegido</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>u otra etiqueta</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>Da esta etiqueta al dibujo elegido ({key} lleva aquí, Intro corrige)</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Reetiquetar como {label}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Reetiquetar</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>El dibujo {number} ahora tiene la etiqueta {label} en {file}; evalúe de nuevo para que las cifras la tengan en cuenta.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>Bien leído por etiqueta</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>Mal leídos de la etiqueta {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>Los {count} de la etiqueta {name} están bien leídos</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>Bien leído por autor</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>Mal leídos del autor {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>Los {count} del autor {name} están bien leídos</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>Mal leído como</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>Este conjunto no indica autores; los archivos de trazos y las colecciones pueden hacerlo.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} describe los dibujos de {set}</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>Cargando {model}</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} lee {set}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>Ha fallado ({reason}); elija otro modelo u otro conjunto.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>Haga clic en un punto para ver sus dibujos.</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>La confianza y la proporción de aciertos distan {points} puntos de media (ECE).</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>Lo mal leído va primero.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>Ningún dibujo etiquetado está mal leído.</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>Mal leídos: {count}, primero los de mayor confianza</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>¿Mal etiquetado?</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>&amp;Buscar etiquetas incorrectas</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>Una etiqueta puede ser incorrecta donde un clasificador que no ha visto el dibujo lee otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>La única etiqueta no parece incorrecta</numerusform>
            <numerusform>Ninguna de las %n etiquetas parece incorrecta</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>Etiquetas posiblemente incorrectas: {count}, {confident} de ellas con confianza</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>Mírelas: muchas son solo difíciles de leer.</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>ahora {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>antes {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} bien leído: %n dibujo</numerusform>
            <numerusform>{label} bien leído: %n dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} leído como {answer}: %n dibujo</numerusform>
            <numerusform>{label} leído como {answer}: %n dibujos</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>Haga clic en una celda para ver sus dibujos.</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>Dibujo {number}: {first}, {second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>Dibujo {number}: {first}, {second}, autor {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>Bien leído, por conjunto y modelo</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>Cancelado antes de leerse</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>{correct} de {count} bien leídos, intervalo del 95&#xa0;%: {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>Intro muestra el dibujo elegido en el lienzo</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>Se muestran los primeros {shown} de {count}.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Dos modelos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Qué dibujos</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>Marque dos o más modelos y evalúelos con este conjunto para compararlos.</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>Correctas: {first}, {second}.</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>Todo lo que leen distinto ({count})</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>Solo acierta {model} ({count})</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>Fallan ambos ({count})</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>Leído por {model} | por {other}</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>¿Qué dígitos lee mal un modelo, de quién, y qué confianza tiene entonces?</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>Añada un conjunto de dibujos etiquetados: una colección u otro archivo .ndjson, imágenes IDX como las de MNIST, .npz u optdigits. Marque los modelos que deben leerlo y pulse Evaluar.</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>Los modelos leen …</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>Arriba aparecen las cifras a medida que se hallan, y aquí los errores. Mientras tanto se puede usar la ventana de dibujo.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Guardar &amp;imagen …</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>Guardar infor&amp;me …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo hallado</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Copia como tabla lo que dice la página, para una hoja de cálculo (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>Guarda como imagen lo que muestra la página</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>Guarda todo lo evaluado, con los dibujos, en un solo archivo HTML</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{model} con {set}: {correct} de {count} bien leídos</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>seguro en el {share} de ellos, y correcto en el {right} de estos</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n sin nada que leer</numerusform>
            <numerusform>%n sin nada que leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n con una etiqueta que el modelo no conoce, contado como error</numerusform>
            <numerusform>%n con una etiqueta que el modelo no conoce, contados como errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n sin etiqueta, no contado</numerusform>
            <numerusform>%n sin etiqueta, no contados</numerusform>
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
        <translation>Ayuda de digitapp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>Se dibuja un dígito y, mientras se mueve el lápiz, se ve lo que un modelo lee en él. Un modelo es un programa que ha aprendido de muchos dígitos escritos qué aspecto tiene cada uno.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>Todo ocurre en este equipo. Ningún dibujo sale de él, salvo que se añada un modelo que se ejecuta en un servidor.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>Dibuje un dígito en el cuadrado grande con el ratón, un lápiz o un dedo. Al lado está la respuesta, con la probabilidad que el modelo da a cada uno de los diez dígitos.</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>Luego intente engañarlo: cruce el 7, deje abierto el 8, escriba muy pequeño, dibuje un corazón. En Archivo &gt; Muestras hay dibujos fáciles, difíciles o que no son ningún dígito.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z anula la última edición, incluso Borrar. El dibujo estará ahí en el próximo inicio.</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>Arriba a la derecha se elige otro modelo. La pestaña Comparar muestra lo que leen todos.</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>Ver &gt; Colección guarda dibujos junto con lo que son; Enseñar crea con ellos un modelo propio, y Ver &gt; Evaluar modelos muestra lo mal leído.</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>Suelte un archivo en la ventana para abrirlo: dibujos (.ndjson), una imagen o un modelo propio (.onnx y otros).</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>También se puede pegar la imagen de un dígito (Ctrl+V). Se puede dibujar encima; Edición la gira y la recorta.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>El dígito que el modelo considera más probable.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>Cómo de probable considera el modelo su respuesta, en tanto por ciento. Un modelo que dice 90&#xa0;% debería acertar nueve de cada diez veces; no todos son tan honestos.</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>Digitidad</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>Cuánto se parece el dibujo a un dígito. Un corazón puede parecerse más a un 0 que a cualquier otro dígito y aun así no ser un dígito. No todos los modelos lo distinguen.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>La confianza es de al menos un {share}&#xa0;% y la digitidad es suficiente.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>El modelo vacila entre dos dígitos, o el dibujo no acaba de parecer uno.</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>La digitidad es demasiado baja. Abajo está lo que el modelo leería si tuviera que hacerlo.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>La tinta se amplía o se reduce a un mismo tamaño y se lleva al centro antes de que la vea el modelo, como se hizo con los dígitos de los que aprendió. Sin encuadre, un dígito en una esquina se lee mal.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>Una pestaña bajo la respuesta. Cada una responde a una pregunta sobre el dibujo.</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>Bien leído en autores no vistos</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>Cuántos dibujos lee bien de personas de las que el modelo nunca ha visto nada. Es lo que cuenta para usted: tampoco ha visto nunca su letra.</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>70&#xa0;000 dígitos escaneados con los que se comparan modelos. Las cifras de aquí se refieren a los 10&#xa0;000 reservados para la prueba.</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>Lo que debe representar un dibujo de un archivo. Si la hay, la respuesta dice si es correcta.</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Datos y licencias</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>digitapp es libre bajo la licencia MIT: se puede usar, modificar y distribuir.</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>Los modelos incluidos aprendieron de tres colecciones, cuyas licencias piden que se las nombre:</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>Los dígitos de Archivo &gt; Muestras son generados; nadie los escribió.</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>Las letras sueltas y Supr funcionan mientras se usa el lienzo; Edición &gt; Atajos de una sola tecla desactiva las letras.</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>Para dibujar con el teclado, vaya al lienzo: las flechas mueven un lápiz, con Mayús en pasos finos; Espacio lo apoya y lo levanta, Esc lo deja. Dos flechas a la vez trazan una línea inclinada. O pulse D y un dígito para obtener una muestra de este.</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab pasa de un control al siguiente, Espacio lo pulsa, Alt abre los menús.</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>Las lentes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>No se pueden usar modelos ({reason}); reinicie la aplicación.</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>No se pudo cargar {model} ({reason}); elija otro modelo.</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}; se ejecuta en el dispositivo por defecto.</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>{model} no pudo leer el dibujo ({reason}); elija otro modelo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuje un dígito</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>Cuántos modelos dan la respuesta que da la mayoría</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Orden de los modelos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>Mostrar %n oculto</numerusform>
            <numerusform>Mostrar %n ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>Se omite %n modelo más: se comparan como máximo {most} modelos añadidos a la vez.</numerusform>
            <numerusform>Se omiten %n modelos más: se comparan como máximo {most} modelos añadidos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>Por respuesta</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>Por exactitud</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>Leer con este modelo</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>Ocultar este modelo</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>responde</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>No hay ningún modelo que comparar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>Ningún modelo tiene respuesta</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>El único modelo aún no ve nada que leer</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>Ninguno de los dos modelos ve aún nada que leer</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>El único modelo aún no ve nada que leer</numerusform>
            <numerusform>Ninguno de los %n modelos ve aún nada que leer</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>El único modelo no ve ningún dígito</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>Ninguno de los dos modelos ve un dígito</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>El único modelo no ve ningún dígito</numerusform>
            <numerusform>Ninguno de los %n modelos ve un dígito</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>El único modelo lee {label}</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>Los dos modelos leen {label}</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>El único modelo lee {label}</numerusform>
            <numerusform>Los %n modelos leen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n de {models} no ve aún nada que leer</numerusform>
            <numerusform>%n de {models} no ven aún nada que leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n de {models} no ve ningún dígito</numerusform>
            <numerusform>%n de {models} no ven ningún dígito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n de {models} lee {label}</numerusform>
            <numerusform>%n de {models} leen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n no ve aún nada que leer</numerusform>
            <numerusform>%n no ven aún nada que leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n no ve ningún dígito</numerusform>
            <numerusform>%n no ven ningún dígito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n sigue leyendo</numerusform>
            <numerusform>%n siguen leyendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n no tiene respuesta</numerusform>
            <numerusform>%n no tienen respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n lee {label}</numerusform>
            <numerusform>%n leen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>Sin mayoría: %n respuesta distinta</numerusform>
            <numerusform>Sin mayoría: %n respuestas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>Sin mayoría: {answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}; {exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>Lo que recibió el modelo</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>No se pudo preguntar a {model} ({reason}); elija otro modelo.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>Lo que recibió realmente el modelo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>Qué hace que el modelo responda así y qué cambiaría su respuesta</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>Qué hace cada capa del modelo con el dibujo</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>Cuánto se puede cambiar el dibujo antes de que cambie la respuesta</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>Cómo surgió la respuesta al dibujar y dónde cambió</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>Lo que lee cada modelo en el dibujo, uno junto a otro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>Todos los números leídos, línea por línea, para corregirlos y llevárselos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>Cómo va el entrenamiento de una red propia entera</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>Lo que ve de la entrada del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>La entrada del modelo; el marco es la parte de la que depende el valor bajo el puntero</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>Mirando dentro del modelo …</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>Dibuje algo para ver qué hace con ello cada capa del modelo.</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>No hay respuesta, así que no hay capas que mostrar.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>El modelo se está cargando.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de características</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>&lt; {milliseconds} ms</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>lee {steps}</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>Azul: aquí la tinta suma a la salida. Naranja: aquí la tinta le resta.</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>Las barras azules están por encima de cero; las naranjas, por debajo.</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>Las barras empiezan en cero.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>El negro es 0; el píxel más claro de cada mapa, su valor máximo; azul por encima de 0, naranja por debajo.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>El negro es 0; el píxel más claro de cada mapa, su valor máximo; azul por encima de 0, naranja por debajo; cada píxel es la media de {block}.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>El negro es 0; el píxel más claro de cada mapa, su valor máximo.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>El negro es 0; el píxel más claro de cada mapa, su valor máximo; cada píxel es la media de {block}.</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>Peso para {label}, fila {row}, columna {column}: {weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>Mapa {number}, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>Todos los pesos: {low} a {high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>Esta capa da valores que no son números; corrija la exportación del modelo.</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>Todos los valores: {low} a {high}, {mean} de media</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>Muestra lo que la capa busca en la entrada, en lugar de lo que encontró</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}; ve las filas {top} a {bottom}, las columnas {left} a {right}</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>Haga clic en un mapa, o pulse Intro, para verlo solo; otro clic muestra todos</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>Capas, de la entrada a la respuesta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>Mantiene esta lente abierta en un panel propio</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>La entrada del modelo tal cual: {size} píxeles</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>Ningún píxel tiene tinta.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>%n píxel tiene tinta, en las filas {top} a {bottom} y las columnas {left} a {right}.</numerusform>
            <numerusform>%n píxeles tienen tinta, en las filas {top} a {bottom} y las columnas {left} a {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>Posición en el tiempo</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>Animación (WebP) …</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>Animación (GIF) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabla (CSV) …</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>Números (JSON) …</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>Una imagen no tiene tiempos: no se sabe cómo se escribió. Dibuje encima y eso se podrá reproducir.</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>Dibuje algo para ver cómo surge la respuesta.</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>No hay ninguna respuesta que reproducir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>las pausas largas se acortan</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>a intervalos iguales</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Momento: {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>Guardar repetición</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>Lo dibuja otra vez, con la respuesta de cada momento (Espacio)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>A qué velocidad se reproduce</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>La guarda como imagen animada o como números</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>Preguntando al modelo por cada momento …</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>Preguntando al modelo por cada momento … Se conocen {known} de {moments} momentos.</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>1 · tinta</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>2 · caja</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>3 · centro</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>4 · píxeles</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>2 · lienzo</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>3 · medio</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>1 · imagen</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>2 · luz</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>3 · tinta</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>4 · caja</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>5 · píxeles</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>4 · lienzo</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>La tinta; la caja que la rodea, escalada a un tamaño fijo; su centro, llevado al medio; los píxeles del modelo</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>Sin encuadre se reduce todo el lienzo tal cual: un dígito puede quedar pequeño y descentrado</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>La imagen; con luz uniforme; su tinta, con lo dibujado encima; la caja que la rodea; los píxeles del modelo</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>La imagen; con luz uniforme; su tinta; todo el lienzo, que se reduce; los píxeles del modelo</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>Pasos de la tinta a la entrada del modelo</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>Haga clic para reproducirlos</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>Imagen con recuadros (PNG) …</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>Imagen con recuadros</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>Se leyó un dígito. Ver &gt; Leer dibujos como &gt; Un número lo toma por un número.</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>Escriba números, o abra una imagen de ellos, y aparecerán aquí línea por línea.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>No se leyó ningún número: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n fila está en el portapapeles, lista para pegarla en una hoja de cálculo.</numerusform>
            <numerusform>%n filas están en el portapapeles, listas para pegarlas en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>Guardar lo leído</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>Copia todas las filas, para pegarlas en una hoja de cálculo (Ctrl+C en la tabla)</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>Guarda lo leído como tabla, como JSON, o la imagen con sus recuadros</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>%n número en {lines} líneas</numerusform>
            <numerusform>%n números en {lines} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>{numbers}; %n es dudoso</numerusform>
            <numerusform>{numbers}; %n son dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}. Puede haber más: {problem}.</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>Escriba para corregirlo; los dígitos que coinciden quedan como están</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>aún dudoso</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>Números leídos</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>Las curvas empiezan cuando termina la primera época</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>imágenes entrenadas leídas</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>dibujos reservados leídos</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>Pérdida y exactitud de cada época</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>La pérdida baja mientras la red aprende; cuántos dibujos reservados lee dice qué tal lo hace</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>Pérdida {loss} tras la época {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>Termina el entrenamiento por ahora; puede seguir desde la última época, también otro día</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>Abandonar el entrenamiento</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>Entrenando {model}</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>Abandona el entrenamiento; lo aprendido se elimina</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>Lo aprendido se elimina. Pausa lo conserva, también para otro día.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>Lo aprendido se elimina. En pausa espera, también para otro día.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>Lo aprendido se elimina.</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>No se está entrenando nada: pulse Enseñar en la bandeja de la colección y, allí, Entrenar una red entera.</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>Copiando los dibujos …</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Poniendo en pausa …</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>Leyendo los dibujos …</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>Entrenando con %n dibujo; otros {others} solo miden.</numerusform>
            <numerusform>Entrenando con %n dibujos; otros {others} solo miden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>Junto a ellos: {digits}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>Terminada la época {epoch} de {epochs}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>Terminada la época {epoch} de {epochs}; queda aproximadamente {time}.</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>El {share} de los dibujos reservados se lee bien.</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>En pausa antes de terminar la primera época; Continuar empieza de nuevo.</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>En pausa; Continuar sigue tras la época {epoch}.</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>Listo. Con Usarlo pasa a estar entre los modelos.</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>Lee peor que antes: {sets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>{set}: después {after}, n = {n}.</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}: antes {before}, después {after}, n = {n}.</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>el entrenamiento terminó de forma inesperada</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}: no se puede iniciar; entrene con el comando digitapp-export train.</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>La colección, tal como era al empezar el entrenamiento</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>Entrenar una red entera requiere PyTorch, que no está instalado; obténgalo con: pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>Se está entrenando otra red: mire la lente Entrenamiento y deténgala antes allí.</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>Otra ventana está entrenando una red: espere a que termine o deténgala antes allí.</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>El entrenamiento terminó sin un modelo.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}: no se puede escribir ({reason}); libere espacio ahí</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>Probabilidades a lo largo del cambio</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>Cómo de probable es cada etiqueta a lo largo del cambio; un clic o un arrastre elige cuánto</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>Una imagen no tiene trazos que cortar, hacer temblar o afinar.</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>Pone el dibujo cambiado en lugar del dibujo (Ctrl+Z lo recupera)</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>Cambie antes el dibujo</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>Una imagen queda aquí como está; la cambian Edición &gt; Girar y Edición &gt; Recortar</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>El desenfoque y el ruido cambian los píxeles del modelo, no la tinta: no hay nada que poner en el lienzo</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>Dibuje algo para ver cuánto se puede cambiar antes de que cambie la respuesta.</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>No hay ninguna respuesta que pueda cambiar.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>Cambiado: {answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>Tal como se dibujó: {answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>Mirando … {model} necesita {milliseconds} ms por respuesta y se le piden {answers}: unos {seconds} s por control.</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>Lo que ve el modelo del dibujo cambiado</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>Respuesta al dibujo cambiado</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Devuelve todos los controles a su sitio</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>Muestra lo que respondería cada modelo a lo largo del cambio, en una franja por modelo</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>Respuestas de todos los modelos a lo largo del cambio</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>Las flechas lo cambian; Retroceso o un doble clic lo restablece</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>Evidencia en la entrada del modelo</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>La tinta de aquí no influye</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>Que aquí no haya nada no influye</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>La tinta de aquí habla a favor de {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>Que aquí no haya nada habla a favor de {label} ({value})</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>La tinta de aquí habla en contra de {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>Que aquí no haya nada habla en contra de {label} ({value})</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>Etiqueta que se explica</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>Etiqueta con la que se compara</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>Imagen de la derecha</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>Dibuje algo para ver qué hace que el modelo responda así.</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>No hay ninguna respuesta que explicar.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>Lo más parecido de %n dibujo conocido</numerusform>
            <numerusform>Lo más parecido de %n dibujos conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>Mirando … {model} necesita {milliseconds} ms por respuesta y se le piden unas {answers}: unos {minutes} min.</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>a favor de {label} y no de {other}</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>a favor de {label}</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>en contra</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>y no</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>Muestra los fragmentos del dibujo, o dónde está entre {count} conocidos</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>Mapa de dibujos conocidos</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>Cada punto es un dibujo conocido; los que el modelo ve parecidos están cerca entre sí</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>Dibujo conocido: {label}, {source}.</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>Dibujos conocidos más parecidos a este</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>Sus etiquetas, primero las más parecidas: {labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}, {source}; distancia {distance} de un máximo de {most}</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>Fragmentos del dibujo</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>Señale un fragmento para ver qué se lee sin él; un clic lo borra (Ctrl+Z lo recupera)</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>Una imagen no se divide en fragmentos: lo que habla a favor de la respuesta está al lado.</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>Sin este fragmento no hay nada que leer.</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>Sin este fragmento: {label} ({share}).</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>Sin este fragmento: {label} ({share}), y no parece un dígito.</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>El encuadre vuelve a estar activado; estaba desactivado al cerrarse la aplicación.</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>No hay sitio para las lentes: agrande la ventana o reduzca el texto (Ctrl+-).</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>Modelos ({suffixes})</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>Examinando {name} …</translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation>¿Puede el backend del modelo usar {needs}?</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>Sin eso no se puede usar: {sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>Añadido como {model}.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>y lee</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>Cómo toma sus imágenes</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>Probando con dígitos generados cómo quiere el modelo sus imágenes …</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>Lo que muestra la lista de modelos</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>Las etiquetas de las salidas por orden, separadas por comas; Intro las prueba</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>Modos de leer el modelo</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{share} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>Se probó %n modo de alimentarlo con dígitos generados; los mejores van primero. Dibuje en el lienzo para ver qué entiende cada uno y luego confirme uno.</numerusform>
            <numerusform>Se probaron %n modos de alimentarlo con dígitos generados; los mejores van primero. Dibuje en el lienzo para ver qué entiende cada uno y luego confirme uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>Probándolo con estas etiquetas …</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>Copiándolo a los modelos propios y probándolo ahí …</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>La dirección de un modelo que un servidor ofrece mediante el Open Inference Protocol:</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>Añadir modelo servido</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Dirección del modelo</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>Lo que se dibuja se envía allí mientras responde este modelo.</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} no es una dirección; indique una como {example}.</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>Esto no es una dirección; indique una como {example}.</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>Preguntando al servidor qué es el modelo …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>E&amp;jecutar en</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}: no se abrió</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>se está examinando</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>Aún no hay ningún modelo cargado; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>Ahora se llama {title}.</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>Vuelve a estar entre los modelos.</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>Acerca de {title}</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>Este modelo viene con la aplicación: no se puede cambiar de nombre ni quitar.</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>Se ha quitado {title}; sus archivos se conservan en {folder}.</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>Muestra la página de otro modelo</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>Lo que se sabe del modelo</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>Da este nombre al modelo; su archivo conserva el suyo</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>Quita el modelo de la lista; sus archivos se conservan y se puede recuperar</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>lápiz</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>El modelo que lee (Ctrl+1 a Ctrl+9)</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>aún sin modelo</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>autores no vistos</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>bien leído: {figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, dígitos escaneados: {share}&#xa0;% ({low} a {high}, n = {count})</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, trazos de lápiz de personas con las que no se entrenó: {share}&#xa0;% ({low} a {high}, n = {count})</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es un</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Dividirlo</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>Unir con el anterior</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>Unir con el siguiente</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>Olvidar lo indicado sobre este número</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>Muestra este dígito; otro clic, lo que se puede hacer con él</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>Haga clic para verlo; otro clic para corregirlo, dividirlo o unirlo</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>En la ventana &amp;actual</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>En una ventana &amp;nueva</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>Abrir archivos e&amp;xternos</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>¿Dónde abrir {name}?</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Recordar la respuesta</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>Ver &gt; {menu} lo cambia</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>En esta parte no hay nada de la imagen; arrastre un rectángulo sobre lo que se debe conservar.</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>Arrastre un rectángulo sobre lo que se debe conservar; Intro toma el que se muestra, Esc termina.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>Cambiando la imagen …</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: no hay pantalla; defina DISPLAY o use la línea de comandos: digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: la ventana no se puede iniciar ({cause}); {advice} o use la línea de comandos: digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>otro inicio no puede abrir su archivo en esta ventana ({cause}); {advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp: la ventana no se puede iniciar ({cause}); use en su lugar la línea de comandos: digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name} (vale {value})</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings} y {other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>compruebe {settings}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>Sobre el dibujo</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>etiqueta {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>encuadre desactivado</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>imagen, {width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Error: {sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>instale PySide6 de nuevo</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>instale el paquete que contiene {library}</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>en Debian y Ubuntu: {command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>Nota: {what}.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>El idioma cambia en cuanto termine lo que está en curso, o en el próximo inicio.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 a 255</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 a 1</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>media y desviación de MNIST</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 a 16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>tiene {count} salidas, pero se indicaron {given} etiquetas; indique {count}</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>no se le puede escribir una ficha: {reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>su entrada {name} de forma {shape} no es una imagen de {smallest} a {largest} píxeles por lado con 1 o 3 canales; expórtelo con un tamaño fijo</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, tinta clara, encuadre {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, tinta oscura, encuadre {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>recibe {count} entradas ({names}), no una imagen; expórtelo con una sola entrada</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>su entrada {name} es de tipo {dtype}; expórtelo para que acepte {known}</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>ninguna salida contiene una puntuación para cada una de 2 a {most} etiquetas (hay: {shapes})</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}: ningún backend lee archivos de este tipo; se conocen {known}</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}: ya hay un modelo {model}; dé otro nombre a este</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>se cerró</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}: ya existe, y el modelo encuentra sus pesos por ese nombre: expórtelo de nuevo con otro nombre para ellos</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}: el modelo no se puede copiar ahí ({reason}); libere espacio o defina DIGITAPP_MODELS</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}: ya existe; dé otro nombre al modelo</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>{file}, que le pertenece, no es un archivo de su carpeta: expórtelo en un solo archivo</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>{name}, que contiene sus pesos, se llama como un modelo o un archivo de la aplicación: expórtelo de nuevo</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}: no se puede añadir: {reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}: ni un archivo ni una dirección; indique un archivo de modelo existente o una dirección como http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}: ningún backend conoce direcciones de este tipo; indique http://HOST:PORT/v2/models/NAME</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>falla con todos los dibujos ({reason}); compruebe que acepta una imagen</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: respondió con la forma {shape}, no {wanted}; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}: respondió con valores que no son números; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: respondió con una digitidad de forma {shape}, no {wanted}; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}: respondió con una digitidad de valores que no son números; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: respondió con características de forma {shape}, no {wanted}; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}: respondió con características de valores que no son números; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}: respondió con valores que no son probabilidades; su ficha debería decir &apos;logits&apos;</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}: respondió con una digitidad que no está entre 0 y 1; corrija su exportación</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}: respondió con características de forma {shape}, no [lote, 1 a {most}]; corrija su exportación</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>el id {id} ya lo usa {path}; dele otro</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}: no pudo leer imágenes; corrija su exportación ({reason})</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}: no existe tal encuadre; elija uno de {names}</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}: viene con la aplicación y no se puede cambiar de nombre; solo los modelos propios</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}: viene con la aplicación y no se puede quitar; solo los modelos propios</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}: no se pudo quitar ({reason}); compruebe los permisos de su carpeta</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}: no se pudo recuperar ({reason}); compruebe los permisos de su carpeta</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}: no tiene una ficha que pueda contener un nombre; corríjala antes ({reason})</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}: otro modelo ya tiene este nombre; elija otro</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}: no se puede llamar así ({reason}); elija otro nombre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}: no hay tal modelo quitado; hay: {known}</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}: ya existe, así que no se ha recuperado nada; quite ese modelo o cámbiele el nombre</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}: no da características; elija un modelo cuya ficha las nombre</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}: se cargó sin un modo de ver su interior; cárguelo desde el registro</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}: su respuesta a la muestra de su ficha difiere de la ficha (una probabilidad se desvía en {deviation}); obtenga de nuevo el archivo y su ficha de donde vinieron</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}: respondió con %n matriz, no con {names} como dice su ficha; corrija su exportación</numerusform>
            <numerusform>{model}: respondió con %n matrices, no con {names} como dice su ficha; corrija su exportación</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>sus dibujos, reservados</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>autores no vistos (lápiz)</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>dígitos escaneados (prueba de MNIST)</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>escaneos diminutos (prueba de optdigits)</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>centrado y escalado como MNIST</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>llenando todo el campo, como optdigits</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>todo el lienzo, solo reducido</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>todos los píxeles en una fila</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Bien leído (exactitud)</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>Errores típicos (confusiones)</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>entre paréntesis: el intervalo de confianza del 95&#xa0;% y n, el número de dígitos leídos</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>no medido aquí; {command} lo mide con dibujos etiquetados</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>no medido aquí; {command} los cuenta con dibujos etiquetados</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>su ficha no lo dice</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} x {width} píxeles, {meaning} (encuadre {framing})</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>Tensor de entrada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id} (la aplicación empieza con él)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no existe</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lo lee</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>el backend {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>el propio proceso de la aplicación, pues viene con ella y su archivo no ha cambiado</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>usted: se puede cambiar de nombre y quitar</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>la aplicación: se queda</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}; su backend puede usar {needs}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share} ({low} a {high}, n = {n})</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{wrong} de {n} mal: {mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{wrong} de {n} mal</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>papel {paper}, tinta {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>%n imagen a la vez</numerusform>
            <numerusform>%n imágenes a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>después se eliminan la media {mean} y la desviación típica {std}</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
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
        <translation>{label} leído como {answer} (una vez)</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} leído como {answer} (dos veces)</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} leído como {answer} (%n vez)</numerusform>
            <numerusform>{label} leído como {answer} (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>{count} números aprendidos</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>dudoso en el {share} de los dígitos</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>lo que no es un dígito</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>no lo distingue: lo toma todo por una de sus respuestas</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>lo distingue: con una digitidad inferior a {threshold}, un dibujo «no es un dígito»</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>lo distingue: con una digitidad inferior a {threshold}, un dibujo «no es un dígito»; por debajo de {sure}, una respuesta es «dudosa»</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}; en {share} de cada 100 pares de un dígito y otra cosa, la del dígito es mayor (AUROC)</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}, … (%n etiqueta)</numerusform>
            <numerusform>{labels}, … (%n etiquetas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}: no se puede escribir ({reason}); compruebe sus permisos</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}: no hay ningún backend con este nombre; se conocen {known}</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>no se puede leer ({reason}); compruebe quién tiene permiso de lectura</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}: no existe tal modelo; se conocen: {known}</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}: no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>su archivo {path} ya no existe; devuélvalo a su sitio o elija otro modelo</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}: no se cargó: {reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}: no se pudo cargar: {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin examinar</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}: es un modelo de Keras, que no se puede abrir aquí; expórtelo como ONNX en Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: es un punto de control de PyTorch (pesos, o una red que solo puede cargar su propio programa), que no se puede abrir aquí; exporte la red con estos pesos como ONNX en Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: es un archivo de pesos sin red, que no se puede abrir aquí; exporte la red con estos pesos como ONNX en Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}: es un grafo de TensorFlow, que no se puede abrir aquí; convierta a ONNX la carpeta en la que está: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}: es un modelo de TensorFlow Lite, que no se puede abrir aquí; conviértalo a ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}: es un pickle, que puede ejecutar cualquier programa al abrirse y no se puede abrir aquí; si es de confianza, cárguelo en Python y guárdelo con skops: skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>nada destaca del papel</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>hay escritura o un patrón, pero no se encontró ningún número</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>la mayor parte es oscura: no es escritura sobre papel</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>hay demasiado que no es un número, como letra impresa o un patrón</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>indicado por una persona</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>«{sign}» no es una etiqueta de este modelo, así que no se ha cambiado nada; escriba solo sus dígitos</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>El número tiene %n dígito en tinta y «{text}» tiene {count}; divídalos o únalos en el lienzo, con un clic derecho en sus marcas</numerusform>
            <numerusform>El número tiene %n dígitos en tinta y «{text}» tiene {count}; divídalos o únalos en el lienzo, con un clic derecho en sus marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} ya lee estos archivos; desinstale uno de los dos</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>el backend {name} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>un paquete sin nombre</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}: tiene demasiados píxeles; redúzcala por debajo de {most}</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}: no es una imagen legible; guárdela como PNG</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}: no es una imagen legible (le falta el final); cópiela o descárguela de nuevo</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}: no es una imagen legible ({reason}); guárdela como PNG</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}: un lado de {size} píxeles es demasiado largo; recórtelo por debajo de {most}</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}: {width} x {height} píxeles son demasiados; redúzcala por debajo de {most}</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}: está vacío; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}: supera los {most} MiB; redúzcala</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}: es una imagen HEIC; para abrirlas, ejecute `pip install pillow-heif`</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}: no forma parte de este programa; instale digitapp con Python para ello</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}: ya existe; elija otro nombre</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}; antes de eso se añadió %n ejemplo</numerusform>
            <numerusform>{reason}; antes de eso se añadieron %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}; no se ha añadido nada</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}: no contiene ningún ejemplo {id}; quizá se eliminó en otro sitio</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}: no contiene ninguno de los {count} ejemplos; quizá se eliminaron en otro sitio</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}: no se le puede añadir nada ({reason}); libere espacio o compruebe sus permisos</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>un ejemplo de {most} MiB es demasiado grande para una colección; redúzcalo</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}: el nombre de una colección termina en .ndjson; elija un nombre así</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}, línea {number}: no es un ejemplo ({reason}); elimine la línea</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}, línea {number}: supera los {most} MiB; elimine la línea</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}, línea {number}: supera los {most} GiB; divídala</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}: lo cambiado no se puede conservar para deshacerlo ({reason}); libere espacio ahí</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}: no se puede leer ({reason}); muévalo a otro sitio</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}: no se puede escribir ({reason}); muévalo a otro sitio</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}: las etiquetas solo se pueden corregir en una colección ({suffix}); cree una con este archivo mediante `digitapp collection import` y evalúela</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}: ahí hay otro dibujo que el evaluado; evalúe de nuevo</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>por autor y sesión</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>no es una línea de una tabla ({reason})</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>su imagen no existe</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>su imagen está fuera de la carpeta de la tabla</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}: ya existe; elija otro nombre para la tabla</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}: no se puede escribir ({reason}); elija otro lugar</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>CSV con las columnas file y label</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>es una carpeta dentro de la carpeta de una etiqueta</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}: no se puede leer ({reason}); compruebe el nombre y quién tiene permiso de lectura</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}: ya existe; elija una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>su etiqueta es demasiado larga para el nombre de una carpeta</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>la etiqueta {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>Una carpeta con una carpeta de imágenes por etiqueta</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>{count} omitidos: {reason} (el primero: {place})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>ejemplo {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}: no hay nada que escribir; elija otros ejemplos u otro formato</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}: no hay nada que escribir ({reason}); elija otros ejemplos u otro formato</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>no tiene tinta</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>imagen {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}: su nombre no contiene «images»; llámelo, por ejemplo, mine-images-idx3-ubyte; las etiquetas van al lado</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>su etiqueta no es un número de 0 a 255</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>Pares IDX de imágenes y etiquetas, como los de MNIST</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>su etiqueta, u otro dato suyo, tiene un carácter que XML no admite</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML (W3C): símbolos sueltos, y grupos como los escribe CROHME</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}: descomprimido supera los {most} GiB; divídalo</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}: está dañado tras {size} bytes ({reason}); cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>no es XML ({reason})</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>no es XML legible ({reason})</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>una etiqueta XML de más de {most} MiB</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>InkML no necesita tipo de documento ni entidades, que podrían ser dañinos</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>el archivo es {name} y no ink</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>los elementos se anidan a más de {most} niveles</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>un texto de más de {most} MiB</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>más de {most} definiciones o anotaciones; divida el archivo</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>el min o max de un canal no es un número ({reason})</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>el grosor de un pincel no es un número ({reason})</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>remite a un formato de traza que no está antes</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>no es una traza ({reason})</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>un grupo de más de {most} puntos; divida el archivo</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>más de {most} puntos tienen nombre o no están en ningún grupo; divida el archivo</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>remite a una traza, o a una parte de una, que no está antes</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>un ink dentro de un ink</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>su formato de traza no tiene canales X e Y</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>el punto {point} tiene {value}, que no es un valor</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>el punto {point} tiene más de {most} valores</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>el punto {point} tiene {count} valores y no {least}</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}: no tiene matrices x e y; guárdelo con x=imágenes, y=etiquetas</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>las imágenes x_test son para medir y no para enseñar</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>.npz de NumPy con x e y</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet: pyarrow no está instalado; ejecute pip install &apos;digitapp[parquet]&apos;</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}: no tiene columna image, sino {names}; cambie el nombre de una</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}: descomprimido supera {ratio} veces su tamaño; escriba cada imagen una vez</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}: no es un archivo Parquet legible ({reason}); cópielo de nuevo</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}: tiene grupos de filas de más de {most} MiB; escríbalo con otros más pequeños</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>su imagen no está en el archivo</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>su etiqueta no es ni texto ni un número entero</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Parquet con imágenes como lo escribe datasets de Hugging Face; necesita digitapp[parquet]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>no tiene nada que leer, solo un punto o ninguna tinta</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>no tiene etiqueta</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>no es una imagen legible ({reason})</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>no muestra tinta</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>una coordenada no es un número o es demasiado grande</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>su lienzo no mide de 1 a {most} unidades de ancho y alto</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>no es un dibujo de Quick, Draw! ({reason})</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>un trazo no tiene tantas x como y</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>NDJSON de Quick, Draw! (lee en bruto y simplificado, escribe en bruto)</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>NDJSON de Quick, Draw!, simplificado a 256 x 256</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}: {name} solo se escribe; elija otro --format</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>tras el ejemplo {number}</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>su etiqueta o el nombre de su autor no es una línea de texto</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>su imagen mide más de {most} píxeles de ancho o alto</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>su etiqueta, u otro dato suyo, supera los {most} caracteres</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}: es una carpeta y no {name}; indique un archivo de ella</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}: no es de ningún tipo que se escriba; elija un --format de {kinds}</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}: no existe tal formato; elija uno de {names}</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}: tipo desconocido; si es uno de estos, indíquelo con --format: {kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}: no es ni un archivo ni una carpeta; guárdelo antes como archivo</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}: no contiene nada de lo que aprender; compruebe el archivo</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}: no contiene nada de lo que aprender ({reason}); compruebe el archivo</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>su etiqueta no es un texto que un archivo pueda contener</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>es una imagen, y el formato contiene trazos</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}, línea {number}: {why}; corríjala o elimínela</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>no es WORD con una etiqueta</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>no es NUMSTROKES con una cantidad de 1 o más</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>un carácter de más de {most} puntos</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>el archivo termina antes que los trazos de este WORD</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>no es POINTS con una cantidad, # y coordenadas</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>{count} coordenadas y no dos por cada uno de {points} puntos</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>no tiene etiqueta, o tiene una con espacios, y el formato contiene palabras</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>Texto de UJI pen characters, versión 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>su etiqueta o su autor tiene un salto de línea, y el formato contiene líneas</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>Texto UNIPEN, y hacia arriba; UJI pen characters, versión 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>Texto UNIPEN cuya y apunta hacia abajo, como el registrado en una pantalla</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>.COORD no tiene X e Y, o tiene más de {most} nombres</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>la tinta está en otro archivo, {name}, que no se busca: ponga su contenido en su lugar</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} no es un número</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>no es un punto ({reason})</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>un componente tiene más de {most} puntos</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>el componente anterior no tiene {count} números por punto, como indica .COORD</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>un segmento de más de {most} puntos</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>más de {most} puntos preceden a los segmentos; divida el archivo</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>no es .SEGMENT KIND COMPONENTS QUALITY LABEL</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>más de {most} segmentos remiten a tinta de otro lugar; divida el archivo</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>su segmento termina dentro de un trazo</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>su segmento no nombra componentes</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>es un {kind}, que es más que un signo</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>la etiqueta {shown} tiene {count} caracteres, más de los {longest} de la etiqueta de un modelo: acórtela</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>la etiqueta {shown} tiene caracteres que no se pueden mostrar: escríbala con otros</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>todos los ejemplos tienen la etiqueta {label}, así que no hay de qué distinguirla: añada otra etiqueta o conserve los dígitos</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>un modelo no puede tener estas etiquetas ({reason}): cámbielas</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>sin nada que leer</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>igual que otro</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>igual que otro con etiqueta distinta</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>no hay nada que enseñar: {reasons}; dibuje y etiquete algunos</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>ningún archivo tiene un dibujo</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>la etiqueta está vacía; indique al menos un carácter</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>la etiqueta tiene {count} caracteres; indique como máximo {most}</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>la etiqueta {text} contiene un salto de línea o un carácter de control; indique una línea de texto</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>el nombre del autor está vacío; indique al menos un carácter</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>el nombre del autor tiene {count} caracteres; indique como máximo {most}</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>el nombre del autor {text} contiene un salto de línea o un carácter de control; indique una línea de texto</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}: no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>{name} no puede ser el nombre de una colección; elija otro</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>{name} no puede ser el nombre de una colección; omita los caracteres de control</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>{name} no puede ser el nombre de una colección; omita {signs}</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>el nombre de una colección no puede tener {count} caracteres; elija uno más corto</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}: no se le puede enseñar, pues no da características; enseñe a uno cuya ficha las nombre, como cnn-28x28, mlp-28x28, cnn-8x8 o mlp-8x8</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}: es de otro modelo; instale digitapp de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>Enseñado %n dibujo en {seconds} s; lee {labels} etiquetas.</numerusform>
            <numerusform>Enseñados %n dibujos en {seconds} s; lee {labels} etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>Omitidos: {count}, {reason}.</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>Sus dibujos, cada uno leído por un modelo al que no se le enseñó ({folds}, n = {n}): antes {before}, después {after}.</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>No se sabe qué tal lee otros dibujos: dibuje cada etiqueta al menos dos veces.</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>Parte de un modelo enseñado: si a ese se le enseñaron estos dibujos, ambas cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>Lo que sabía (n = {n} dígitos): antes {before}, después {after}.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} a {high})</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}: no puede ser el nombre de un modelo ({reason}); elija otro</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}: su archivo responde de modo distinto a lo enseñado (en {off}); no se ha escrito nada</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}: ya hay un modelo {model}; dé otro nombre al enseñado</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}: otro modelo ya tiene este nombre; dé otro nombre al enseñado</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}: ya existe; dé otro nombre al modelo enseñado</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>la semilla {seed} no es un número entero a partir de 0; elija otra</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}, enseñado</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>lee {after} en lugar de {before} de los dibujos propios</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>lee {after} en lugar de {before} de los dígitos que conocía</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>no es una línea del progreso de un entrenamiento ({reason}): {line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>no distingue lo que no es un dígito</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>quizá no es un dígito</translation>
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
        <translation>{low} a {high}&#xa0;%</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before} y {last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>su proceso falló ({reason})</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>su proceso terminó con el estado {status}</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>las necesidades de su backend son {needs}, no una tupla de {known}: comuníquelo a su autor</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>el backend {backend} del paquete {package} necesita {needs}: si confía en ese paquete, permítalo con digitapp models --allow {name}</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>su proceso informó de sus capas con algo que no es una matriz ({reason})</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>terminó {most} veces seguidas y queda detenido: elíjalo de nuevo para iniciarlo</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}; se inicia de nuevo para el próximo dibujo</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>su proceso respondió con algo que no es una matriz ({reason})</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason} ({size} GiB)</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>no se puede iniciar ningún proceso para él ({reason})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>tardó más de {seconds} s y se detuvo</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>respondió con mucho más de lo que dice su ficha y se detuvo</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>su proceso respondió con algo que no es un mensaje y se detuvo</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>tiene {count} etiquetas, más de {most}: entrénelo para menos</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>tiene más de {most} entradas, salidas o ejes: expórtelo con uno de cada</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>los nombres de sus etiquetas, entradas y salidas son demasiado largos: expórtelo con otros más cortos</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock (ABI {abi}) y seccomp: los modelos ajenos leen su propia carpeta, escriben en una temporal y no inician nada, no envían señales ni acceden a ninguna red</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>solo seccomp: los modelos ajenos no inician nada, no envían señales ni acceden a ninguna red, pero pueden leer y escribir sus archivos, pues este núcleo no ofrece Landlock</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>ninguno que esta aplicación conozca en este sistema; los modelos ajenos se ejecutan en procesos propios: tienen límites de tiempo, un entorno sin sus variables y una sesión propia, pero pueden leer sus archivos, escribir donde usted pueda y usar la red</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), seccomp: los modelos ajenos leen su propia carpeta, pero pueden vaciar archivos en los que usted puede escribir</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock (ABI {abi}), sin seccomp: los modelos ajenos leen su propia carpeta, pero pueden iniciar programas y usar la red</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), sin seccomp: los modelos ajenos leen su propia carpeta, pero pueden iniciar programas y usar la red, y pueden vaciar archivos en los que usted puede escribir</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>un proceso propio con límites de memoria y tiempo: si falla, la aplicación sigue; está encerrado: lee su carpeta, no escribe nada que permanezca y no inicia nada</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>un proceso propio con límites de memoria y tiempo: si falla, la aplicación sigue; está encerrado en parte: digitapp doctor dice hasta qué punto</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>un proceso propio con límites de memoria y tiempo: si falla, la aplicación sigue; no está encerrado, pues este sistema no ofrece ningún medio que la aplicación conozca: use modelos en los que confíe</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} en {system}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>entorno aislado</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>backend {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (aún no existe)</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>no está instalado; obténgalo con: {command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}, sin pantalla: la ventana no se puede abrir aquí; los comandos funcionan</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}, no se inicia en 20 segundos; compruebe si responde la pantalla</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>terminó con el estado {status}</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}, plataforma {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}, puede usar {needs}</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>modelo {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>lee un 7 dibujado como {label} ({share})</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>lee un 7 dibujado como {label} ({share}), pero dice que no es un dígito</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>Archivos de trazos y colecciones de digitapp</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>optdigits de la UCI (.tra, .tes)</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>Una imagen (PNG, JPEG, BMP, GIF, TIFF, WEBP)</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} ya es el atajo de «{action}»; elija otro.</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} mueve el foco o el lápiz; elija otro atajo.</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} escribe un carácter en los campos de texto; añádale Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>Sin &amp;atajo</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>Quita el atajo a la acción elegida</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>Atajo &amp;inicial</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>Devuelve a la acción elegida el atajo que tenía al principio</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>Devuelve a cada acción el atajo que tenía al principio</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Todas las acciones tienen de nuevo su atajo inicial.</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>Atajo de «{action}»:</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>buscar una acción o un atajo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Atajo de la acción elegida</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>Pulse el atajo que debe tener la acción elegida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>Recorrido, paso {place} de {count}: {title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Termina el recorrido (Esc)</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>El paso anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>El paso siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>Dibuje aquí un dígito, con el ratón, un lápiz o un dedo; o con el teclado: las flechas mueven un lápiz, Espacio lo apoya y lo levanta. Si no dibuja nada, el paso siguiente toma una muestra.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>Qué lee el modelo, qué seguridad tiene y cómo de probable considera cada dígito. Cambia mientras se mueve el lápiz, así que intente hacerlo dudar.</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>El modelo no recibe líneas, sino solo estos pocos píxeles, encuadrados y centrados. Desactive Encuadre y vea qué pasa con la respuesta.</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>Qué habla a favor de la respuesta y qué en contra. Cada pestaña es una lente, que responde a una pregunta sobre el dibujo: ¿y si estuviera girado? ¿Qué leen otros modelos?</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>Modelos, también propios</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>Aquí se elige otro modelo. Ver &gt; Colección guarda dibujos junto con lo que son, y Enseñar crea con ellos un modelo de su propia letra.</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>Lápiz apoyado, {x}&#xa0;% desde la izquierda, {y}&#xa0;% desde arriba</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>Lápiz levantado, {x}&#xa0;% desde la izquierda, {y}&#xa0;% desde arriba</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}: es una animación; solo se leyó su primera imagen</translation>
    </message>
</context>
</TS>
