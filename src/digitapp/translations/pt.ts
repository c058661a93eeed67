<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>conexões com o servidor indicado no arquivo do modelo</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>toda a rede</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>outros programas, que ele inicia</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>não é possível ver o que acontece dentro dele: o backend nada informa sobre as camadas</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>não pode ser ensinado: o backend não consegue lhe dar outra cabeça; ensine um modelo ONNX</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}: o backend não consegue dizer o que ele recebe; escreva a ficha do modelo ao lado dele</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>não tem ficha: escreva uma como {name} ao lado dele</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>a ficha {name} não pode ser lida ({reason}): copie-a de novo</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>a ficha {name} é maior que {most} MiB: escreva uma mais curta</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>o layout {layout} não tem lugar para três canais</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>mean e std não têm um valor para cada canal</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>mean ou std não é um número com que se possa calcular</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>um lote de {batch} não está entre 1 e 4096 imagens</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>o valor para {data} não é uma acurácia com seu intervalo</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>o valor para {data} tem {name} igual a {value}, o que não é possível</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>o id {id} não é um nome com letras minúsculas, dígitos, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>o título {title} não é uma linha de 1 a 80 caracteres imprimíveis</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>o enquadramento {framing} não é nenhum destes: {names}</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>o tamanho de entrada {size} não está entre 4 e 512 pixels</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>o intervalo {range} não distingue papel de tinta</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>o limiar de aspecto de dígito {digitness_threshold} não está entre 0 e 1</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>o aspecto de dígito a partir do qual há certeza, {sure_digitness}, não está entre 0 e 1</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>o nome das características {name} não é uma linha de caracteres imprimíveis</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>há {count} rótulos, e não de 2 a {most}</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>os rótulos não são todos diferentes</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>um rótulo não é uma linha de 1 a 40 caracteres imprimíveis</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>{count} imagens de {sides} valores por vez são mais que {most} valores</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>a amostra de paridade não tem {pixels} bytes e {count} probabilidades</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>as probabilidades da amostra de paridade não estão entre 0 e 1</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>a ficha não é válida: {reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>não é possível ver o que acontece dentro dele: o backend não informa nenhuma camada</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>nada para ler</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}, com certeza</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}, sem certeza</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}, não é um dígito</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>a entrada do modelo</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}: esse arquivo não existe; verifique o nome</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}: é uma pasta; indique um arquivo dentro dela</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}: não pode ser lido ({reason}); verifique o nome</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}: não é um arquivo comum; salve-o como um primeiro</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}: danificado ({reason}); copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}: maior que {most} MiB; divida-o</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}: ocuparia memória demais para um arquivo desse tamanho; divida-o</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}: descompactado, tem mais que {ratio} vezes o tamanho; salve-o descompactado</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>a tabela não tem a coluna {drawing} nem {image}; dê esse nome a uma das colunas</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}: não contém nenhum desenho; verifique o arquivo</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}: outra execução está gravando nele; espere-a terminar ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}: não pode ser gravado ({reason}); escolha outro lugar</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}: não pode ser gravado ({reason}); libere espaço</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}: foi iniciado com outros arquivos, outro modelo ou outras opções; remova-o ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}: já existe; remova-o ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>um dos processos de --jobs terminou (código de saída {exitcode}); execute de novo, com menos jobs se faltar memória</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}: nenhum cluster responde lá ({reason}); verifique o endereço</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}: não está vazia; escolha outra pasta</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>--ray precisa do Ray, que não está instalado; execute pip install &quot;digitapp[ray]&quot;</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}, nada para ler</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer}, depois {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}: talvez {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>não é um dígito: talvez {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>sem certeza, talvez não seja um dígito: {answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>sem certeza: {answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}: não é de um tipo que possa ser gravado; use .ndjson, .csv ou .parquet no nome</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>Parquet precisa do pyarrow, que não está instalado; execute pip install &quot;digitapp[parquet]&quot;</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>não há memória suficiente para isso; forneça arquivos menores ou menos de cada vez</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}: não é um comando nem um arquivo existente; veja digitapp --help</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>Ele concorda com poucos dos desenhos: pode servir para outra coisa, ou os rótulos estão em outra ordem.</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>Adicionado como {model}: {card}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>Permitir agora ({needs})?</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>testando</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}: há {count} candidatos; escolha um de 1 a {count}</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}: os rótulos não estão em UTF-8; salve-os nessa codificação</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordância</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>como recebe as imagens</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionais</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostra esta mensagem de ajuda e sai</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>argumento {argument}: {message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>argumentos não reconhecidos: {arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>os seguintes argumentos são obrigatórios: {arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>não permitido com o argumento {argument}</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>argumento explícito {text} ignorado</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>era esperado um argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>era esperado no máximo um argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>era esperado ao menos um argumento</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>era esperado {count} argumento</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>eram esperados {count} argumentos</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>opção ambígua: {option} pode corresponder a {options}</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>valor de {type} inválido: {text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>escolha inválida: {text} (escolha entre {choices})</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: erro: {message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>Desenhe um dígito e veja o que um modelo lê nele. Sem comando, abre a janela, com o primeiro desenho de FILE, ou a imagem, se indicado.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostra o número da versão do programa e sai</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>comandos; só open precisa de monitor</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>encerra o comando com erro se demorar mais ({default})</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>abre a janela, com o primeiro desenho de FILE, ou a imagem, se indicado</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>lista os modelos instalados, com a acurácia, ou mostra a página de um deles</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>lê desenhos (.ndjson, .ndjson.gz) e imagens (PNG, JPEG, BMP)</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>lê números: vários dígitos em desenhos (.ndjson, .ndjson.gz) e imagens, também páginas inteiras</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>só o N-ésimo desenho ou página de cada arquivo</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>mede um modelo em conjuntos rotulados (.ndjson[.gz], IDX, .npz, optdigits, CSV de imagens)</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>compara modelos em conjuntos rotulados: acurácia, concordância e onde divergem</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>inclui entre os seus modelos um arquivo de modelo ou um modelo servido em um endereço</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>diz por que um modelo lê um desenho como lê, e o que mudaria a resposta</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>diz o que um modelo lê enquanto um desenho cresce, e onde ele muda de ideia</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>o N-ésimo desenho do arquivo (1)</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>grava como X.webp, X.gif, X.csv ou X.json</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>coleta exemplos seus: listar, mostrar, adicionar, mudar rótulo, excluir, desfazer</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>ensina a um modelo os seus desenhos: sua letra, letras, sinais; e mede o resultado</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>mostra versões, backends e modelos, e o que há de errado com cada um</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>lê em tantos processos (1)</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>um modelo de `digitapp models` ({default})</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>ids de `digitapp models`, como a,b (todos os que podem ser usados)</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>em vez do próprio do modelo: mnist, optdigits ou canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>só desenhos destes autores, como 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>também até que ponto o que é lido corretamente pode ser alterado antes que a resposta mude</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>mostra JSON em vez de uma tabela</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>O nome - indica a entrada padrão: linhas de traços ou uma imagem.</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>grava uma tabela, .ndjson, .csv ou .parquet; uma execução interrompida continua com ela</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>grava uma tabela, X.ndjson ou X.parquet; uma execução interrompida continua com ela; ou grava como X.csv, X.json ou, com caixas, X.png</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>mostra o andamento no erro padrão, em linhas</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>lê em um cluster Ray, por padrão um nesta máquina; --out é então uma pasta</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} não é um número de segundos maior que 0</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>mostra tudo o que se sabe deste modelo</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>dá outro nome a um modelo seu</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>remove um modelo seu; os arquivos são mantidos</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>traz de volta um modelo removido</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>permite que um backend de outro pacote use o que precisa</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>permite que use de novo só a pasta do modelo</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>ou um endereço como http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>como chamá-lo (o título da ficha ou o nome do arquivo)</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>rótulos das saídas, em ordem: a,b,c ou um arquivo com um por linha</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>usa o N-ésimo dos candidatos (1)</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>só mostra os candidatos</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>o rótulo a explicar (a resposta)</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>explica por que o outro rótulo e não este</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>grava uma imagem das evidências</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>mostra o que cada camada do modelo faz do desenho</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>coleções ou arquivos de traços</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>o modelo a ensinar, um com características ({default})</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>como chamá-lo (o nome do modelo de base e &quot;ensinado&quot;)</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>das variações e das partições (0)</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>mantém os rótulos que ele já tem (sim)</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>adiciona-o mesmo que seja pior que antes</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>mostra a parte já feita no erro padrão</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>lê vários dígitos por item; os rótulos são textos de dígitos</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>outro modelo nos mesmos conjuntos: teste de McNemar e onde os dois divergem</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>também que desenhos são lidos como o quê</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>também a acurácia por rótulo ou por autor</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>também a frequência com que respostas de cada confiança estão corretas</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>também os desenhos cujo rótulo provavelmente está errado</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>grava um relatório com os desenhos, em um arquivo HTML</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>grava como tabela o que é lido em cada desenho</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}: um endereço só pode ser lido e gravado com predict --ray; indique um arquivo</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}: a entrada padrão não pode ser lida duas vezes, o que --out pode exigir; salve-a como arquivo</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}: nenhuma tabela pode conter este nome, que não é UTF-8; renomeie o arquivo</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}: %n linha, {before} delas de antes</numerusform>
            <numerusform>{path}: %n linhas, {before} delas de antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}: %n linha</numerusform>
            <numerusform>{path}: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>uma das suas coleções ou um arquivo</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>uma das suas coleções ou um arquivo; é criado se não existir</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>o que fazer</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>lista as suas coleções, com contagens por rótulo</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>mostra o que há em uma coleção: rótulos, autores, o que está repetido</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>adiciona desenhos (.ndjson, .ndjson.gz) e imagens a uma coleção</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>dá outro rótulo ou autor a exemplos</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>exclui exemplos; undo os traz de volta</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>desfaz a última mudança de rótulo ou exclusão</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>refaz o que foi desfeito por último</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>mostra JSON em vez de frases</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>lista cada exemplo com o seu id</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>de um exemplo, como show --ids os lista</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>qualquer texto</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>o nome da pessoa de quem é a letra</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>Ainda não há coleções em {folder}. Para criar uma: {command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>coleção</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemplos</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>por rótulo</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}, n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>por rótulo: {counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>por autor: {counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>imagens {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>presentes mais de uma vez {repeated}, dos quais {contradictory} com vários rótulos</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}: seria adicionado a si mesmo; indique outro arquivo ou coleção</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>%n exemplo adicionado a {path}, que agora tem {count}.</numerusform>
            <numerusform>%n exemplos adicionados a {path}, que agora tem {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}: está no formato {name}, que `digitapp collection import` lê; use esse comando</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}: {reason}; escolha uma imagem de um único dígito ou sinal</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>nada a mudar: forneça --label, --writer ou ambos</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}: não há nada a desfazer; exemplos adicionados são excluídos com delete</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>%n exemplo de volta.</numerusform>
            <numerusform>%n exemplos de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>%n exemplo como antes.</numerusform>
            <numerusform>%n exemplos como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}: não há nada a refazer, pois nada foi desfeito depois da última mudança</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>%n exemplo mudado de novo.</numerusform>
            <numerusform>%n exemplos mudados de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>%n exemplo excluído de novo.</numerusform>
            <numerusform>%n exemplos excluídos de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>%n exemplo mudado. Para desfazer: {command}</numerusform>
            <numerusform>%n exemplos mudados. Para desfazer: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>%n exemplo excluído. Para desfazer: {command}</numerusform>
            <numerusform>%n exemplos excluídos. Para desfazer: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>nenhum {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>adiciona a uma coleção desenhos e imagens de arquivos de outros formatos</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>ou uma pasta com uma pasta para cada rótulo</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>em vez dos próprios</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>grava em outro formato uma coleção ou qualquer arquivo que possa ser importado</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>um arquivo, que é substituído, ou uma pasta nova</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>em vez do que nomes e conteúdo indicam</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>adicionando {name}</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>{count} lidos como {name}</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>{added} adicionados a {path}, que agora tem {count}.</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}: é a própria coleção; escolha outro nome</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>{count} lidos</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>{count} gravados como {name}</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}: esse enquadramento não existe; escolha um destes: {names}</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>de {count} modelos, {usable} puderam ser usados, e são necessários dois ({reasons})</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>de {count} modelos, nenhum pôde ser usado, e são necessários dois ({reasons})</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>1 modelo é pouco para comparar; indique dois ou mais de `digitapp models`</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>nenhum modelo é pouco para comparar; indique dois ou mais de `digitapp models`</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}: omitido: {reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}, n = {n}, {unlabelled} sem rótulo</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>todos os {count} modelos concordam em {share}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo de 95%</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>ms por item</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>rótulos desconhecidos</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?: o modelo diz que não é um dígito</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>e mais {count}; --json lista todos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>demorou mais de {seconds} s e foi encerrado; dê mais tempo com --timeout</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ERRO</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>{model} seria comparado consigo mesmo; indique outro modelo depois de --against</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>{path} gravado</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}, rótulos errados</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}, alterado</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} trata de dígitos isolados; omita essa opção ou --numbers</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}, {model}, números, n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>acurácia {accuracy} (intervalo de 95%: {low} a {high}), {correct} corretos</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>taxa de erro por dígito {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>em dúvida {doubted}, acurácia quando há certeza {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>{time} ms por item</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}, {model}, n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>nada para ler {nothing}, ECE {ece}, NLL {nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>rótulos que o modelo não conhece {unknown}, contados como erros</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>sem rótulo {count}, dos quais em dúvida {doubted}, AUROC {auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>lido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidos</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>erros entre eles</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>confiança mínima</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiança</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>respostas</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>confiança média</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>corretos</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>lido como</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>desenhos</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>itens, dos mais confiantes aos menos</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>erros mais frequentes</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>rótulos possivelmente errados: {count} de {n}, {confident} deles com muita confiança</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>com confiança</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>contra {against}: lê {share} corretamente</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>até que ponto os {n} lidos corretamente podem ser alterados antes que a resposta mude:</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>alteração</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>metade deles: até</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>nove em cada dez: até</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>testado até</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>inalterados lá</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}: não tem o desenho {index}; conte a partir de 1</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}: tem menos de {index} desenhos; escolha outro --index</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>desenhos conhecidos mais parecidos com este, pelas características do modelo: {labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>desenhos conhecidos mais parecidos com este, pelos pixels de entrada do modelo: {labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}: as evidências, em azul a favor de {target} e em laranja contra</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}: --layers nada diz de um rótulo; omita --target, --against e --out</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>operadores</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>vê</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>mín.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>máx.</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>por que {label} ({share}); a resposta é {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>por que {label} ({share}) e não {other}; a resposta é {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>tinta: {ink} a favor de {label}, {no_ink} contra; lugares sem tinta: {paper} a favor, {no_paper} contra</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>sem o pedaço {piece}, em torno de {x}, {y}: não há nada para ler</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>sem o pedaço {piece}, em torno de {x}, {y}: lê {label} ({share})</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}: não é um número de processos; forneça de 1 a {most}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>traços de caneta</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>uma coisa de cada vez: forneça um ID ou uma destas opções: --{names}</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>O backend {backend} agora só pode usar a pasta do modelo.</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>O backend {backend} não precisa de nada que não possa usar.</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>O backend {backend} agora pode usar {needs}. Para desfazer: {command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>{model} agora se chama {title}. Para desfazer: {command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>{model} foi removido; os arquivos são mantidos em {folder}. Para trazê-lo de volta: {command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>{model} está de novo entre os seus modelos.</translation>
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
        <translation>parâmetros</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>não dígitos</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}: não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>veja abaixo</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>told</source>
        <translation>distingue</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>não distingue</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>a saída não pode ser gravada ({reason}); envie-a para outro lugar</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>{model} não sabe distinguir o que não é dígito: toma todo desenho por um</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>--ray precisa de --out FOLDER, onde grava arquivos Parquet; indique uma pasta</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>{count} lidos, {speed} por segundo</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>{count} lidos, {speed} por segundo, faltam {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}: não pode conter o que foi lido; termine o nome com {suffixes}</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}: contém uma só imagem, e {count} foram lidas; indique um arquivo, e com --index uma delas</translation>
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
        <translation>{digits} dígitos em {lines} linhas</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}: o replay, %n momento</numerusform>
            <numerusform>{path}: o replay, %n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}: não são linhas de traços nem uma imagem; o README mostra o formato</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}: está fechada; envie a ela um arquivo de traços ou uma imagem</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}: não pode ser lida ({reason}); indique um arquivo em vez dela</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}: maior que {most} MiB; salve como arquivo e indique-o</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>ensinando</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>não adicionado</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}: está pior que antes: {reason}; nada foi gravado; --force o adiciona mesmo assim</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}: está pior que antes: {reason}; foi adicionado mesmo assim</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}: contém {found} desenhos, que se perderiam; salve com outro nome</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}: mudou desde que este desenho foi lido dali; salve com outro nome</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}: não pode ser lido ({reason}); salve com outro nome</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}: está sendo salvo por outra janela; salve de novo quando ela terminar</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>tem mais de {most} pontos</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>um ponto fica a mais de {reach} lados da tela de distância dela</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>pen_widths não tem uma largura por traço</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>{name} não tem um valor por ponto</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, linha {number}: não é um desenho ({reason}); o README mostra o formato</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}, linha {number}: maior que {most} MiB; é mesmo um arquivo de traços?</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}, linha {number}: descompactado, passa de {most} GiB; divida-o</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}: tem mais de {most} linhas; divida-o</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}: danificado após a linha {number} ({reason}); copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>falta uma entrada anterior</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>mais de {most} traços</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}: não pode ser lido ({reason}); verifique quem tem permissão de leitura</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}: o desenho não pode ser guardado ali para o próximo início ({reason}); libere espaço nela ou defina DIGITAPP_STATE com uma pasta que possa ser lida e gravada</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image tem {width} x {height} pixels, mais de {most} em um lado</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image não é um PNG que possa ser lido: {reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size não é uma largura e uma altura de 1 a {most}</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image tem {count} pixels e não {width} x {height}</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image não é base64: {reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} e {other} acertam os mesmos desenhos.</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>Nenhuma diferença além do que o acaso faria: dos {count} desenhos que só um deles lê corretamente, {better} acerta {more}, {worse} {fewer} (teste exato de McNemar, {p}).</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} lê melhor: dos {count} desenhos que só um deles lê corretamente, {better} acerta {more}, {worse} {fewer} (teste exato de McNemar, {p}).</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}: um arquivo IDX com tamanho errado; baixe-o de novo</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}: não é um arquivo IDX; baixe-o de novo</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}: não pode ser lido ({reason}); copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}: o arquivo de rótulos {name} não está ao lado dele; coloque-o lá</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>está compactado de um modo que o NumPy não usa</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} contém {kind}, nem números nem texto</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} tem a forma {shape}</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>{name} não tem o tamanho que sua forma indica</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}: descompactado, tem mais que {times} vezes o tamanho; salve-o descompactado</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}: não é um arquivo .npz que possa ser lido ({reason}); salve-o com numpy.savez</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>lista mais arrays que qualquer arquivo de imagens teria</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}: x de forma {shape} não são imagens [N, H, W]; redimensione o array</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}: uma imagem de {width} x {height} pixels é grande demais; reduza-a</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}: {images} imagens, mas rótulos de forma {labels}; forneça um rótulo por imagem</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}: só arquivos de traços indicam seus autores; omita a escolha de autores</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}: de tipo desconhecido; forneça .ndjson[.gz], imagens IDX, .npz, .csv, .tra ou .tes</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}: não tem o array {names}; salve-o com x=images, y=labels</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}: {reason}; converta seu x primeiro</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>um número a mais, a menos ou fora do intervalo</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}: não são linhas de 64 contagens de 0..16 e um rótulo ({reason}); obtenha-o de novo</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}: não contém nenhum desenho destes autores; verifique o arquivo</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}: não pode mais ser lido ({reason}); leia-o de novo</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}: não indica autores; só arquivos de traços e coleções podem indicá-los</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>{count} respostas, confiança média {confidence}, corretas {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>Curva de confiabilidade: com que frequência respostas de cada confiança estão corretas</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>confiança da resposta</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>Como ele lê</translation>
    </message>
    <message>
        <source>set</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>lidos corretamente, intervalo de 95% {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{correct} de {count}</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>desenhos rotulados</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>erro de calibração (ECE)</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>rótulos que o modelo não conhece, contados como erros</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>sem rótulo, não contados</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>Na linha tracejada, uma resposta de {share} está correta oito vezes em dez; abaixo dela, o modelo confia demais em si.</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>Erros, dos mais confiantes aos menos</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>Contra {model}</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>Desenhos que eles leem de modo diferente</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}; o outro: {answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>Uma linha para cada rótulo, uma coluna para o que foi lido; um clique em um erro leva aos desenhos.</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>O que é lido como quê</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} lido como {answer}</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>Rótulos possivelmente errados, dos mais suspeitos aos menos</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>provável {label}, {share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>lido como {label}, {share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>rótulo {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>desenho {number}, {label}, {read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nº {number}</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading} ({count}; são mostrados os primeiros {shown})</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>lidos corretamente</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}: não pode ser descompactado ({reason}); libere espaço em {folder}</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>Julgado por um pequeno classificador sobre as características do modelo, ajustado {times} vezes às outras {parts} quintas partes do conjunto.</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>Julgado pelas próprias respostas do modelo, pois ele não fornece características: inútil se foi treinado com estes desenhos.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n foi omitido.</numerusform>
            <numerusform>%n foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}: menos de dois rótulos têm {count} exemplos, muito pouco para suspeitar de algum; adicione mais</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}: não contém desenho rotulado, então nada pode estar correto; adicione alguns com rótulos</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}: os rótulos {labels} são desconhecidos para {model}, que conhece {known}; escolha outro modelo</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} e mais %n</numerusform>
            <numerusform>{labels} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}: nenhum item tem um texto de dígitos como rótulo; escreva-os no arquivo</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}: não tem as colunas file e label; escreva os dois nomes na primeira linha</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}, linha {row}: tem colunas de menos; forneça um arquivo e um rótulo</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}, linha {row}: {file} não existe; corrija o nome</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}: tem mais de {rows} linhas; divida-o</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}: não indica nenhuma imagem; verifique o arquivo</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}: não é uma tabela em CSV ({reason}); salve-a como CSV em UTF-8</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}: {name} está na ordem Fortran; salve com numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}: uma imagem contém {kind}, nem números nem valores lógicos; converta seu x primeiro</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}: termina após {there} de {count} imagens; copie-o de novo</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>uma imagem contém valores que não são finitos</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>uma imagem contém {kind}, nem números nem valores lógicos</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}: {model} não lê nada corretamente nele, então nada pode ser alterado</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}, linha {line}: não é um desenho ({reason}); o README mostra o formato</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>Fim ausente</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>fim ausente</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>Falta o fim da tinta, nesta proporção do comprimento</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>Tremor</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>tremor</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>Uma mão que treme, nesta proporção do lado maior do desenho</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>inclinação à esquerda</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>inclinação à direita</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>O topo se inclina para a esquerda ou para a direita</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>rotação à esquerda</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>rotação à direita</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>O desenho inteiro é girado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>tamanho menor</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>tamanho maior</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>O desenho fica menor ou maior do que é agora</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Esq., dir.</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>deslocamento à esquerda</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>deslocamento à direita</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>O desenho é movido para os lados, em por cento da tela</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>Cima, baixo</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>deslocamento para cima</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>deslocamento para baixo</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>O desenho é movido para cima ou para baixo, em por cento da tela</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>caneta mais fina</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>caneta mais grossa</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>As linhas ficam mais finas ou mais grossas do que são agora</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>desfoque</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>Os pixels do modelo são desfocados, nesta proporção do lado da imagem</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>Ruído é somado aos pixels do modelo, em por cento da tinta plena</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}: não conhece o rótulo {label}; escolha um destes: {labels}</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>fechar esta abertura</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>uma barra no topo</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>uma barra acima do meio</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>uma barra no meio</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>uma barra abaixo do meio</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>uma barra na base</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>um traço vertical à esquerda</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>um traço vertical no meio</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>um traço vertical à direita</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>Nenhum pedaço a menos e nenhuma linha a mais, dos que foram testados, muda a resposta.</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}; por que {label}</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}; por que {label} e não {other}</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>as evidências na entrada do modelo</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>Azul fala a favor de {label}, laranja contra.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}: não há nada para ler, portanto nada a explicar; desenhe algo</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}: não pode explicar {label} contra si mesmo; escolha outro rótulo</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>Sem {piece}, seria um {label} ({share}).</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>Sem {piece}, seria um {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line} faria disto um {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line} faria disto um {label} ({share}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}: não pode ser lido; instale o digitapp de novo</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolução</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>convolução transposta</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>classificador linear</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>vetores de suporte</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>árvores de decisão</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>distâncias</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>mais próximos</translation>
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
        <translation>média de cada mapa</translation>
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
        <translation>concatenação</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalização em lote</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>normalização de camada</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>soma igual a um</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>normalização RMS</translation>
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
        <translation>{model}: não há nada para ler, então as camadas nada mostram; desenhe algo</translation>
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
        <translation>{model}: não há nada para ler, então nada se parece com isso; desenhe algo</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>Não havia nada para ler em momento algum.</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>Foi lido como {text} desde o primeiro momento.</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>O que foi lido mudou %n vez enquanto você escrevia, a última em {time}: {before} → {after}.</numerusform>
            <numerusform>O que foi lido mudou %n vezes enquanto você escrevia, a última em {time}: {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{text} em {time}</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>Lido enquanto você escrevia: {first}, depois {steps}.</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>Em {time}: nada para ler.</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>Em {time}: {text}; o que estava sendo escrito: {digit} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>Em {time}: {text}; o que estava sendo escrito: {digit} ({share}, ainda mal um dígito).</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>o pedaço no alto à esquerda</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>o pedaço no topo</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>o pedaço no alto à direita</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>o pedaço à esquerda</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>o pedaço no meio</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>o pedaço à direita</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>o pedaço embaixo à esquerda</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>o pedaço na base</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>o pedaço embaixo à direita</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>Um único ponto: não há nada para reproduzir.</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>O modelo nunca mudou de ideia: {label} desde o primeiro momento.</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>O modelo mudou de ideia em {time}: {before} → {after}.</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>O modelo mudou de ideia três vezes: {changes}.</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>O modelo mudou de ideia duas vezes: {changes}.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>{before} → {after} em {time}</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>O modelo mudou de ideia %n vez, a última em {time}: {before} → {after}.</numerusform>
            <numerusform>O modelo mudou de ideia %n vezes, a última em {time}: {before} → {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>Ninguém sabe quando os pontos foram desenhados, por isso eles se seguem em passos iguais.</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>Pausas de mais de um segundo duram um segundo.</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>Em {time}: não é um dígito; se tivesse de ser um: {label} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>Em {time}: {label} ({share}), ou {other} ({other_share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>Em {time}: {label} ({share}).</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}: uma imagem não tem traços que possam ser reproduzidos; forneça um desenho</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}: não há nada para ler, portanto nada a reproduzir; desenhe algo</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}: não pode conter um replay; termine o nome com {suffixes}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>não é um dígito</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change}: não faz diferença.</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change}: não faz diferença, porque os desenhos são enquadrados.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}: continua {answer} do começo ao fim.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}: continua {answer} até {high}, acima disso {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}: continua {answer} de {low} a {high}, além disso {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}: continua {answer} de {low} a {high}, abaixo disso {lower}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}: continua {answer} de {low} a {high}, acima disso {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}: continua {answer} de {low} a {high}, abaixo disso {lower}, acima disso {higher}.</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>Continua {answer}, com tudo o que foi testado.</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>Ponto mais fraco: {change}, {other} a partir de {amount}.</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>Continua {answer} de {low} a {high}; ponto mais fraco: {change}, {other} a partir de {amount}.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}: não há nada para ler, portanto nada a alterar; desenhe algo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>ponto {number}</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>não foi possível criar uma pasta temporária ({reason}); libere espaço ou indique uma pasta em TMPDIR</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}: não pode ser renomeado ({reason}); mova-o para outro lugar</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>Desenhe um dígito e veja, enquanto a caneta se move, o que um modelo lê nele e o que ele realmente vê.</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>Livre sob a licença MIT. A ajuda (F1) diz com o que os modelos incluídos aprenderam.</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>Algo está errado? Avise quem lhe forneceu o aplicativo, com o que “digitapp doctor” mostra em um terminal.</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>Sobre o digitapp</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>A tela está vazia.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>Começa um novo desenho</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nova &amp;janela</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>Abre outra janela com um desenho próprio</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>Abre um arquivo de desenhos ou uma imagem</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>Salva o desenho com seus traços</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Salvar &amp;como …</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>Salva o desenho com outro nome</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>&amp;Exportar como PNG …</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>Salva uma imagem do desenho</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>Salvar imagem da &amp;lente …</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>Salva como imagem o que a lente aberta mostra</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>Adicionar &amp;modelo …</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>Inclui um arquivo entre os seus modelos e descobre como ele é lido</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>Adicionar modelo de ser&amp;vidor …</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>Lê com um modelo que roda em um servidor, pelo endereço</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>Desenho an&amp;terior</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>O desenho anterior a este no arquivo, ou a imagem anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>&amp;Próximo desenho</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>O próximo desenho no arquivo, ou a próxima imagem</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>Encerra o aplicativo; o desenho estará de volta no próximo início</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Desfaz a última edição</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>Refaz a última edição desfeita</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>Remove toda a tinta; desfazer a traz de volta</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>Limpar, na tela</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagem</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>Copia uma imagem do desenho</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>C&amp;olar imagem</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>Põe na tela a imagem ou o arquivo da área de transferência</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>Girar imagem à &amp;esquerda</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>Gira a imagem, e a tinta sobre ela, em um quarto de volta</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>Girar imagem à direi&amp;ta</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>Recort&amp;ar imagem</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>Mantém a parte da imagem sobre a qual você arrasta um retângulo</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Atal&amp;hos de uma só tecla</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>Permite escolher caneta e borracha com letras isoladas enquanto a tela está em uso</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Caneta</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Desenha</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>Remove a tinta por onde passa</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Caneta mais &amp;fina</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>Deixa a caneta mais fina</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Caneta mais &amp;grossa</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>Deixa a caneta mais grossa</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>C&amp;oletar desenhos</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>Desenhe, pressione o dígito ou a letra e desenhe o próximo</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>&amp;Pergunte-me</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>Pede um rótulo após o outro, em ordem aleatória</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>Põe na tela um {label} que ninguém escreveu</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>Põe o desenho na sua coleção como {label}</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>&amp;Enquadramento</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>Posiciona a tinta como o modelo foi treinado para vê-la; desligado: veja por que isso importa</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>&amp;Comparar modelos</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>Mostra o que cada modelo lê no desenho, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>&amp;Avaliar modelos …</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>Mede modelos com desenhos rotulados e mostra os erros</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>So&amp;bre este modelo …</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>Quão bem o modelo lê, o que ele é e qual é o seu arquivo</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>C&amp;oleção</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>Mostra os desenhos que você coletou, por rótulo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>Aumenta todo o texto</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>Diminui todo o texto</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>Dá a todo o texto o tamanho adequado ao monitor</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>A&amp;presentação</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>Mostra só a tela e a resposta, em tamanho grande; Esc encerra</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Encerrar a apresentação</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Mostra tudo de novo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>Como começar, o que as palavras significam e todas as teclas</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>Mostra em cinco passos o que há na janela</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>Atalhos de te&amp;clado …</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>Lista todos os atalhos; cada um pode ser trocado</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>&amp;Sobre o digitapp</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>Que versão é esta e onde relatar problemas</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recentes</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Am&amp;ostras</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>Amostra de um &amp;dígito</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>Era &amp;um</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>O que parecem ser</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>Um dígito</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>Era um {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>Amostra de um {label}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>&amp;Ler desenhos como</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Aparênc&amp;ia</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Mais menus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>como você disse</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>dígito {place} de {count}: {label}, {share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>errado, o rótulo é {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>se tivesse de ser um: {label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>fotografe com luz uniforme</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>ou {label}, {share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>com certeza: o melhor palpite tem probabilidade de pelo menos {share}%; este modelo não sabe distinguir o que não é dígito</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>sem certeza: a probabilidade é menor; o segundo palpite está abaixo</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>com certeza: o melhor palpite tem probabilidade de pelo menos {share}%, e o desenho parece um dígito (aspecto de dígito de pelo menos {digitness})</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>sem certeza: a probabilidade é menor, ou o desenho parece menos um dígito; a linha abaixo diz qual dos dois</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>não é um dígito: diferente dos dígitos que o modelo aprendeu; o melhor palpite está abaixo</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>O que o modelo lê no desenho</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>Quão provável o modelo considera cada rótulo, de 0 a 100%</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>Quão prováveis o modelo considera os {some} rótulos mais prováveis de {count}, de 0 a 100%</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n rótulo</numerusform>
            <numerusform>%n rótulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>In&amp;terromper</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>Quanto da página já foi lido</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interromper a leitura</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>Deixa de procurar números nesta imagem (Alt+T)</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>desenhe um dígito</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>nada para ler ainda</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lendo …</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>carregando o modelo …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>luz desigual</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>com certeza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>O modelo levou {model} ms, o enquadramento {framing} ms</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>lido em {time} ms</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>Não foram procurados números nesta imagem. Exibir &gt; Ler desenhos como &gt; Um número faz isso.</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>Com tinta por cima, uma imagem é lida como um só dígito. Desfazer recupera os números.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp: o aplicativo já está em execução; ele abre outra janela.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp: o aplicativo já está em execução; ele abre {file} lá.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>Algo deu errado no aplicativo ({error}); o terminal mostra mais.</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>Desenhe um dígito aqui com o mouse, uma caneta ou um dedo. Pelo teclado, as setas movem uma caneta, com Shift em passos finos; Espaço a abaixa e levanta, e Esc a guarda.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n traço</numerusform>
            <numerusform>%n traços</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>Mostra de novo todo o desenho; continuar a desenhar também</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>Mostrar todo o desenho</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>mostrar tudo</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>Espessura da caneta ({thinner} e {thicker})</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Três coisas para experimentar</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>Escreva um 7. Agora corte-o com um traço: a resposta continua?</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>Desenhe um coração. Um modelo deveria dizer que não é um dígito.</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>Desligue o enquadramento e escreva pequeno, em um canto.</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>Mostrar uma amostra</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>Põe na tela um dígito que ninguém escreveu; Limpar o remove</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>Mostra em cinco passos o que há na janela; mais tarde, em Ajuda &gt; Tour</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>Desenhe algo e pressione a tecla dele</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>Ainda não há nada na tela para coletar.</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>Foi pedido {label}: desenhe-o e pressione Enter.</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>Desenhe e pressione a tecla ou um botão:</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>Coleta o desenho como {label}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>Coleta o desenho com este rótulo (Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>Coleta o desenho (Enter ou Espaço na tela)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>Pede outra coisa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Voltar atrás</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>Traz o último desenho de volta à tela (Backspace)</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n coletado</numerusform>
            <numerusform>%n coletados</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>outro rótulo</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Outro rótulo</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>Desenhe um {label}</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>Desenhe um {label}</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>Desenhe: {label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>Nada foi coletado ainda: pressione Coletar, desenhe e pressione a tecla do que é.</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>O que era o desenho</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>Era um</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>Põe o desenho na coleção como {label}</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>Ainda não há desenho para pôr na coleção.</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>{label} saiu da coleção de novo.</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>Já está em {collection} como {label}.</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>Era um {label}: guardado em {collection}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>%n exemplo com rótulo mudado para {label}.</numerusform>
            <numerusform>%n exemplos com rótulo mudado para {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>%n exemplo excluído; Ctrl+Z aqui o traz de volta.</numerusform>
            <numerusform>%n exemplos excluídos; Ctrl+Z aqui os traz de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>Não há nada a desfazer nesta coleção.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>%n exemplo de volta na coleção.</numerusform>
            <numerusform>%n exemplos de volta na coleção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>%n exemplo com o rótulo anterior.</numerusform>
            <numerusform>%n exemplos com o rótulo anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>Não há nada a refazer nesta coleção.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>%n exemplo com rótulo mudado de novo.</numerusform>
            <numerusform>%n exemplos com rótulo mudado de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>Este exemplo não está mais lá.</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>por {writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>lido como {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}: %n exemplo</numerusform>
            <numerusform>{label}: %n exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>A coleção em que os desenhos são postos</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nome da nova coleção</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>nome, depois Enter</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nova coleção …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Abrir outro arquivo …</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>Coleções (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Abrir uma coleção</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>A última camada de um modelo é aprendida de novo com estes desenhos e com dígitos que ele conhecia. O seu próprio modelo entra na lista; aquele de que você parte fica como está.</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>Treina todas as camadas com PyTorch, o que leva minutos em vez de um segundo; a lente Treino mostra como está indo</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>Só as redes que vêm com o aplicativo podem continuar a ser treinadas por inteiro</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>Manter o que ele já sabe ler</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Ensinar</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>Treinar uma rede &amp;inteira</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>Ensinando … você pode continuar desenhando.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Parado; nada foi adicionado.</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>Não adicionado, pois está pior que antes: {reason}.</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>{model} está entre os seus modelos.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>Sem isso, o novo modelo conhece só os rótulos dos seus desenhos</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>o nome desse modelo, ensinado</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>Ensinar um modelo com “{collection}”</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}, treinado</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>o processo terminou sem resposta</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}: não pode ser iniciado; ensine com o comando digitapp teach.</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>Nenhum modelo aqui tem características, então nenhum pode ser ensinado; traga de volta uma rede incluída, como CNN 28x28.</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>&amp;Importar arquivos …</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>Importar &amp;pasta com uma pasta por rótulo …</translation>
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
        <translation>Exportando para {file} …</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>Desenhos e imagens ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>%n exemplo de {files} adicionado à coleção</numerusform>
            <numerusform>%n exemplos de {files} adicionados à coleção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%n gravado em {path}</numerusform>
            <numerusform>%n gravados em {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
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
            <numerusform>{done}; %n omitidos, a maioria porque {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>Nada coletado ainda. Pressione Coletar, desenhe e pressione a tecla do que desenhou; ou diga, abaixo de uma resposta, o que era o desenho.</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Coletar</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>Ensinar …</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>Cria um modelo que aprendeu com estes exemplos</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Avaliar …</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>Mede os modelos com estes exemplos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Importar ou exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>Pôr na &amp;tela</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>Mudar &amp;rótulo para</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>Outro rótulo …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>&amp;Excluir %n exemplo</numerusform>
            <numerusform>&amp;Excluir %n exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>Nome do autor</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>nome do autor</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>De quem é a letra; guardado com cada desenho, para que modelos possam ser medidos com a letra de outras pessoas</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>Desfaz a última mudança de rótulo ou exclusão (Ctrl+Z aqui)</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>Adiciona o que outros arquivos contêm ou grava a coleção em outros formatos</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>Refaz o que foi desfeito ({keys} aqui)</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>Oculta a coleção (Ctrl+T)</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>O desenho da última vez está danificado e foi separado como {path}; o que pôde ser lido está aqui.</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>O desenho da última vez está danificado e foi separado como {path}; desenhe um novo.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Abrindo a imagem …</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>O desenho está sendo guardado de novo.</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>O navegador só entrega o endereço da imagem, e nada é buscado da rede aqui; escolha Copiar imagem lá e pressione Ctrl+V aqui.</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}: não contém o desenho {place}</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>desenho {place} de {total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>desenho {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}: a imagem não pôde ser criada; desenhe em uma tela de formato comum</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>Abrir desenhos ou imagens</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>O desenho ainda não está em nenhum arquivo. Salvar antes?</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>O que foi mudado ainda não está em {file}. Salvar antes?</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>O desenho não pode ser guardado para o próximo início e ainda não está em nenhum arquivo. Salvar antes?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>Desenho não salvo</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}: salvar só este desenho ou todos os desenhos do arquivo?</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>Este desenho</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Todos os desenhos</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Salvar desenho</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>Exportar como PNG</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} contém %n desenho. Substituir?</numerusform>
            <numerusform>{file} contém %n desenhos. Substituir todos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>Substituir %n desenho</numerusform>
            <numerusform>Substituir %n desenhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>Desenhos ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>Desenhos e imagens ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Imagens ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Abrir %n arquivo</numerusform>
            <numerusform>Abrir %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Adicionar modelo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Adicionar %n modelo</numerusform>
            <numerusform>Adicionar %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>abrir imagem</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>abrir %n imagem</numerusform>
            <numerusform>abrir %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>abrir %n arquivo</numerusform>
            <numerusform>abrir %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>abrir desenho</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>abrir o primeiro de %n desenho</numerusform>
            <numerusform>abrir o primeiro de %n desenhos</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add} e {open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} é uma animação: esta é a primeira imagem.</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}: não existe a imagem {place}</translation>
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
        <translation>imagem {place} de {total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>imagem {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nenhum arquivo ainda</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Limpar lista</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>{path} não existe mais; foi retirado da lista.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>Desenho não salvo de {time}, %n traço</numerusform>
            <numerusform>Desenho não salvo de {time}, %n traços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>Desenho não salvo de {time}, uma imagem e %n traço</numerusform>
            <numerusform>Desenho não salvo de {time}, uma imagem e %n traços</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>Desenho não salvo de {time}, uma imagem</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>Um 3 fácil</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>Um 4 que modelos simples leem errado</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>Um 7 que poderia ser um 1</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>Um 6 que poderia ser um 8</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>Um 8 que deixa o modelo sem certeza</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>Um coração</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>Uma letra B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>Dois dígitos de uma vez</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>Um rabisco</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>Um sinal de visto</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>Salvo como desenho {place} de {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado para {path}.</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>O desenho anterior foi guardado; Arquivo &gt; Recentes o abre.</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}: este desenho não existe mais ou está aberto em outra janela; escolha outro</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagem solta na janela</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>O outro arquivo, {name}, está em Arquivo &gt; Recentes.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>O outro arquivo (%n) está em Arquivo &gt; Recentes.</numerusform>
            <numerusform>Os outros %n arquivos estão em Arquivo &gt; Recentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Curva de confiabilidade</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>Na linha tracejada, respostas de {share} estão corretas oito vezes em dez; um clique mostra os desenhos de um ponto</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>Confiança da resposta</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>Respostas corretas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>%n resposta com confiança de {low} a {high}: {right} correta</numerusform>
            <numerusform>%n respostas com confiança de {low} a {high}: {right} corretas</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>A&amp;dicionar …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Avaliar</translation>
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
        <translation>{step}, {done} até agora</translation>
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
        <translation>Adiciona arquivos de desenhos ou imagens rotulados</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>Retira desta lista o conjunto marcado; o arquivo permanece (Del)</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>Faz os modelos marcados lerem todos os conjuntos</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>Encerra a avaliação; o que foi encontrado permanece</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>Conjuntos rotulados ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>Adicionar conjuntos rotulados</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Adicionar conjunto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>Adicionar %n conjunto</numerusform>
            <numerusform>Adicionar %n conjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>Cancelado; é mostrado o que foi encontrado até ali.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>Não há nada nesta página para copiar.</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>A tabela, com %n linha, está na área de transferência como CSV.</numerusform>
            <numerusform>A tabela, com %n linhas, está na área de transferência como CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>Relatórios (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>Corrige na coleção o rótulo do desenho escolhido ({keys})</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>Devolve o rótulo antigo ao desenho corrigido por último ({keys})</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>Outro rótulo para o desenho escolhido</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>ou outro rótulo</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>Dá este rótulo ao desenho escolhido ({key} traz até aqui, Enter corrige)</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Mudar rótulo para {label}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Mudar rótulo</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>O desenho {number} agora tem o rótulo {label} em {file}; avalie de novo para ter números com ele.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por rótulo</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>Lidos corretamente por rótulo</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>Lidos errado do rótulo {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>Todos os {count} do rótulo {name} são lidos corretamente</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>Lidos corretamente por autor</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>Lidos errado do autor {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>Todos os {count} do autor {name} são lidos corretamente</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>Corretos</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>Lido errado como</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>Este conjunto não indica autores; arquivos de traços e coleções podem indicá-los.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} descreve os desenhos de {set}</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>Carregando {model}</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} lê {set}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>foi cancelado</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>Falhou ({reason}); escolha outro modelo ou outro conjunto.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>Clique em um ponto para ver os desenhos dele.</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>A confiança e a parte de respostas corretas diferem em média {points} pontos (ECE).</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>O que é lido errado vem primeiro.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>Nenhum desenho rotulado é lido errado.</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>Lidos errado: {count}, dos mais confiantes aos menos</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>Rótulos errados?</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>&amp;Buscar rótulos errados</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>Um rótulo pode estar errado onde um classificador que não viu o desenho lê outra coisa.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>%n rótulo verificado: não parece errado</numerusform>
            <numerusform>%n rótulos verificados: nenhum parece errado</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>Rótulos possivelmente errados: {count}, {confident} deles com muita confiança</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>Olhe para eles: muitos são apenas difíceis de ler.</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>agora {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>era {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} lido corretamente: %n desenho</numerusform>
            <numerusform>{label} lido corretamente: %n desenhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} lido como {answer}: %n desenho</numerusform>
            <numerusform>{label} lido como {answer}: %n desenhos</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusão</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>Clique em uma célula para ver os desenhos dela.</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>Desenho {number}: {first}, {second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>Desenho {number}: {first}, {second}, autor {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>Lidos corretamente, por conjunto e modelo</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>Cancelado antes de ser lido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>{correct} de {count} lidos corretamente, intervalo de 95% {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>Enter mostra na tela o desenho escolhido</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>São mostrados os primeiros {shown} de {count}.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Dois modelos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Quais desenhos</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>Marque dois ou mais modelos e avalie-os com este conjunto para compará-los.</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>Corretos: {first}, {second}.</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>Tudo o que leem de modo diferente ({count})</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>Só {model} acerta ({count})</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>Ambos erram ({count})</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>Lido por {model} | por {other}</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>Não há nenhum</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>Que dígitos um modelo lê errado, de quem, e com quanta certeza?</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>Adicione um conjunto de desenhos rotulados: uma coleção ou outro arquivo .ndjson, imagens IDX como as do MNIST, .npz ou optdigits. Marque os modelos que devem lê-lo e pressione Avaliar.</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>Os modelos estão lendo …</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>Os números aparecem acima à medida que são obtidos, e os erros aqui. Enquanto isso, a janela de desenho pode ser usada.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Salvar &amp;imagem …</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>Salvar rela&amp;tório …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Copia o que a página diz como tabela, para uma planilha (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>Salva como imagem o que a página mostra</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>Salva tudo o que foi avaliado, com os desenhos, em um arquivo HTML</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{model} em {set}: {correct} de {count} lidos corretamente</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>com certeza em {share} deles, e correto em {right} desses</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n sem nada para ler</numerusform>
            <numerusform>%n sem nada para ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n com um rótulo que o modelo não conhece, contado como erro</numerusform>
            <numerusform>%n com um rótulo que o modelo não conhece, contados como erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n sem rótulo, não contado</numerusform>
            <numerusform>%n sem rótulo, não contados</numerusform>
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
        <translation>Ajuda do digitapp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>O que é isto</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>Você desenha um dígito e, enquanto a caneta se move, vê o que um modelo lê nele. Um modelo é um programa que aprendeu, com muitos dígitos escritos, como é cada um deles.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>Tudo acontece neste computador. Nenhum desenho sai dele, a menos que você adicione um modelo que roda em um servidor.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Como começar</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>Desenhe um dígito no quadrado grande com o mouse, uma caneta ou um dedo. A resposta aparece ao lado, com quão provável o modelo considera cada um dos dez dígitos.</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>Depois tente enganá-lo: corte o seu 7 com um traço, deixe o seu 8 aberto, escreva bem pequeno, desenhe um coração. Arquivo &gt; Amostras tem desenhos fáceis, difíceis ou que nem são dígitos.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z desfaz a última edição, até mesmo Limpar. O desenho estará de volta no próximo início.</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>No alto à direita você escolhe outro modelo. A aba Comparar mostra o que todos eles leem.</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>Exibir &gt; Coleção guarda desenhos com o que eles são; Ensinar cria com eles um modelo seu, e Exibir &gt; Avaliar modelos mostra o que é lido errado.</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>Solte um arquivo na janela para abri-lo: desenhos (.ndjson), uma imagem ou um modelo seu (.onnx, outros).</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>Também é possível colar a imagem de um dígito (Ctrl+V). Você pode desenhar sobre ela; Editar permite girá-la e recortá-la.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>O dígito que o modelo considera mais provável.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>Quão provável o modelo considera sua resposta, em por cento. Um modelo que diz 90% deveria acertar nove vezes em dez; nem todo modelo é tão honesto.</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>Aspecto de dígito</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>Quanto o desenho se parece com um dígito. Um coração pode se parecer mais com um 0 do que com qualquer outro dígito e mesmo assim não ser um dígito. Nem todo modelo sabe distinguir.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Com certeza</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>A confiança é de pelo menos {share}%, e o aspecto de dígito é alto o bastante.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>O modelo hesita entre dois dígitos, ou o desenho não é bem como um.</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>O aspecto de dígito é baixo demais. Abaixo está o que o modelo leria se tivesse de ler.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Enquadramento</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>A tinta é ampliada ou reduzida a um mesmo tamanho e levada ao meio antes que o modelo a veja, como se fez com os dígitos com que o modelo aprendeu. Desligue-o, e um dígito em um canto será lido errado.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>Uma aba abaixo da resposta. Cada uma responde a uma pergunta sobre o seu desenho.</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>Lidos corretamente de autores não vistos</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>Quantos desenhos de pessoas de quem nunca viu nada o modelo lê corretamente. É o que vale para você: ele também nunca viu a sua letra.</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>70.000 dígitos digitalizados com que se comparam modelos. Os números aqui são dos 10.000 reservados para teste.</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>O que um desenho em um arquivo deve ser. Quando há um, a resposta diz se está correta.</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Dados e licenças</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>O digitapp é livre sob a licença MIT: você pode usá-lo, modificá-lo e passá-lo adiante.</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>Os modelos incluídos aprenderam com três coleções, cujas licenças pedem que sejam citadas:</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>Os dígitos em Arquivo &gt; Amostras são gerados; ninguém os escreveu.</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>Letras isoladas e Del funcionam enquanto a tela está em uso; Editar &gt; Atalhos de uma só tecla desliga as letras.</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>Para desenhar pelo teclado, vá até a tela: as setas movem uma caneta, com Shift em passos finos; Espaço a abaixa e levanta, Esc a guarda. Duas setas ao mesmo tempo traçam uma linha inclinada. Ou pressione D e um dígito para ter uma amostra dele.</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab vai de um controle ao próximo, Espaço o aciona, Alt abre os menus.</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>As lentes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>Os modelos não podem ser usados ({reason}); inicie o aplicativo de novo.</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>{model} não pôde ser carregado ({reason}); escolha outro modelo.</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}; é executado no dispositivo padrão.</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>{model} não pôde ler o desenho ({reason}); escolha outro modelo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Desenhe um dígito</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>Quantos modelos dão a resposta da maioria</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Ordem dos modelos</translation>
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
            <numerusform>Mais %n modelo fica de fora: no máximo {most} modelos adicionados são comparados de uma vez.</numerusform>
            <numerusform>Mais %n modelos ficam de fora: no máximo {most} modelos adicionados são comparados de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Como na lista</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>Por resposta</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>Por acurácia</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tempo</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>Ler com este modelo</translation>
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
        <translation>difere</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divididos</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n difere</numerusform>
            <numerusform>%n diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>Não há modelo para comparar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>Nenhum modelo tem resposta</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>O único modelo ainda não vê nada para ler</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>Nenhum dos dois modelos vê algo para ler ainda</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>O único modelo (%n) ainda não vê nada para ler</numerusform>
            <numerusform>Nenhum dos %n modelos vê algo para ler ainda</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>O único modelo não vê um dígito</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>Nenhum dos dois modelos vê um dígito</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>O único modelo (%n) não vê um dígito</numerusform>
            <numerusform>Nenhum dos %n modelos vê um dígito</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>O único modelo lê {label}</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>Ambos os modelos leem {label}</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>O único modelo (%n) lê {label}</numerusform>
            <numerusform>Todos os %n modelos leem {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n de {models} ainda não vê nada para ler</numerusform>
            <numerusform>%n de {models} ainda não veem nada para ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n de {models} não vê um dígito</numerusform>
            <numerusform>%n de {models} não veem um dígito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n de {models} lê {label}</numerusform>
            <numerusform>%n de {models} leem {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n ainda não vê nada para ler</numerusform>
            <numerusform>%n ainda não veem nada para ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n não vê um dígito</numerusform>
            <numerusform>%n não veem um dígito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n ainda está lendo</numerusform>
            <numerusform>%n ainda estão lendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n não tem resposta</numerusform>
            <numerusform>%n não têm resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n lê {label}</numerusform>
            <numerusform>%n leem {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>Sem maioria: %n resposta diferente</numerusform>
            <numerusform>Sem maioria: %n respostas diferentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>Sem maioria: {answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}; {exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>O que o modelo recebeu</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>{model} não pôde ser consultado ({reason}); escolha outro modelo.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>O que o modelo realmente recebeu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>O que leva o modelo a responder assim, e o que mudaria a resposta</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>O que cada camada do modelo faz do desenho</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>Até que ponto o desenho pode ser alterado antes que a resposta mude</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>Como a resposta surgiu enquanto você desenhava, e onde mudou</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>O que cada modelo lê no desenho, lado a lado</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>Todos os números lidos, linha por linha, para corrigir e levar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>Como está indo o treino de uma rede inteira sua</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>O que ela vê da entrada do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>A entrada do modelo; a moldura é a parte de que depende o valor sob o ponteiro</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>Olhando dentro do modelo …</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>Desenhe algo para ver o que cada camada do modelo faz do desenho.</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>Não há resposta, portanto não há camadas para mostrar.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>O modelo está sendo carregado.</translation>
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
        <translation>a entrada</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>lê {steps}</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>Azul: tinta aqui soma à saída. Laranja: tinta aqui subtrai dela.</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>Barras azuis estão acima de zero, laranja abaixo.</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>As barras começam em zero.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>Preto é 0, o pixel mais claro de cada mapa é seu maior valor; azul está acima de 0, laranja abaixo.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>Preto é 0, o pixel mais claro de cada mapa é seu maior valor; azul está acima de 0, laranja abaixo; cada pixel é a média de {block}.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>Preto é 0, o pixel mais claro de cada mapa é seu maior valor.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>Preto é 0, o pixel mais claro de cada mapa é seu maior valor; cada pixel é a média de {block}.</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>Peso para {label}, linha {row}, coluna {column}: {weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>Mapa {number}, linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>Todos os pesos: {low} a {high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>Esta camada dá valores que não são números; corrija a exportação do modelo.</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>Todos os valores: {low} a {high}, {mean} em média</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>Mostra o que a camada procura na entrada, em vez do que encontrou</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}; vê as linhas {top} a {bottom}, colunas {left} a {right}</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>Clique em um mapa, ou pressione Enter, para vê-lo sozinho; clique de novo para ver todos</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>Camadas, da entrada à resposta</translation>
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
        <translation>Mantém esta lente aberta em um painel próprio</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Salvar imagem …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>O que o modelo vê</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>A entrada do modelo como ela é: {size} pixels</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>Nenhum pixel tem tinta.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>%n pixel tem tinta, nas linhas {top} a {bottom} e colunas {left} a {right}.</numerusform>
            <numerusform>%n pixels têm tinta, nas linhas {top} a {bottom} e colunas {left} a {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>Posição no tempo</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>Animação (WebP) …</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>Animação (GIF) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabela (CSV) …</translation>
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
        <translation>Uma imagem não tem tempos: ninguém sabe como foi escrita. Desenhe sobre ela, e isso poderá ser reproduzido.</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>Desenhe algo para ver como a resposta surge.</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>Não há resposta para reproduzir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>pausas longas são encurtadas</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>em passos iguais</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Em {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>Salvar replay</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>Desenha-o mais uma vez, com a resposta de cada momento (Espaço)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>A que velocidade é reproduzido</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>Salva-o como imagem animada ou como números</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>Consultando o modelo sobre cada momento …</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>Consultando o modelo sobre cada momento … {known} de {moments} momentos são conhecidos.</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>1 · tinta</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>2 · caixa</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>3 · centro</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>4 · pixels</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>2 · tela</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>3 · meio</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>1 · imagem</translation>
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
        <translation>4 · caixa</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>5 · pixels</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>4 · tela</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>A tinta; a caixa ao redor dela, levada a um tamanho fixo; o centro, movido para o meio; os pixels do modelo</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>Sem enquadramento, a tela inteira é reduzida como está: um dígito pode ser pequeno e estar fora do meio</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>A imagem; com luz uniforme; sua tinta, com o que foi desenhado por cima; a caixa ao redor disso; os pixels do modelo</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>A imagem; com luz uniforme; sua tinta; a tela inteira, que é reduzida; os pixels do modelo</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>Passos da tinta à entrada do modelo</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>Clique para reproduzir</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>Imagem com caixas (PNG) …</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>Imagem com caixas</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>Um dígito foi lido. Exibir &gt; Ler desenhos como &gt; Um número o trata como número.</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>Escreva números, ou abra uma imagem deles, e eles aparecem aqui linha por linha.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Não há resposta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>Nenhum número foi lido: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n linha está na área de transferência, para colar em uma planilha.</numerusform>
            <numerusform>%n linhas estão na área de transferência, para colar em uma planilha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>Salvar o que foi lido</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>Copia todas as linhas, para colar em uma planilha (Ctrl+C na tabela)</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>Salva o que foi lido como tabela, como JSON, ou a imagem com suas caixas</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>%n número em {lines} linhas</numerusform>
            <numerusform>%n números em {lines} linhas</numerusform>
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
            <numerusform>{numbers}; %n sem certeza</numerusform>
            <numerusform>{numbers}; %n sem certeza</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}. Pode haver mais: {problem}.</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>Digite para corrigi-lo; os dígitos iguais ficam como estão</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>ainda sem certeza</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>Números lidos</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>As curvas começam quando a primeira época termina</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>imagens de treino lidas</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>desenhos reservados lidos</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>Perda e acurácia de cada época</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>A perda cai enquanto a rede aprende; quantos desenhos reservados ela lê diz quão bem</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>Perda {loss} após a época {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>Encerra o treino por ora; ele pode continuar a partir da última época, até em outro dia</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>Desistir do treino</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>Treinando {model}</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>Desiste do treino; o que foi aprendido é excluído</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>O que foi aprendido é excluído. Pausar o guarda, até para outro dia.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>O que foi aprendido é excluído. Pausado, ele espera, até para outro dia.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>O que foi aprendido é excluído.</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>Nada está sendo treinado: pressione Ensinar na bandeja da coleção e, ali, Treinar uma rede inteira.</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>Copiando os desenhos …</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Pausando …</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>Lendo os desenhos …</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>Treinando com %n desenho; outros {others} servem só para medir.</numerusform>
            <numerusform>Treinando com %n desenhos; outros {others} servem só para medir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>Além deles: {digits}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>A época {epoch} de {epochs} terminou.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>A época {epoch} de {epochs} terminou, faltam cerca de {time}.</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>{share} dos desenhos reservados são lidos corretamente.</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>Pausado antes do fim da primeira época; Continuar começa de novo.</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>Pausado; Continuar prossegue após a época {epoch}.</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>Pronto. Use-o, e ele estará entre os seus modelos.</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>Lê pior que antes: {sets}.</translation>
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
        <translation>{set}: depois {after}, n = {n}.</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}: antes {before}, depois {after}, n = {n}.</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>o treino terminou inesperadamente</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}: não pode ser iniciado; treine com o comando digitapp-export train.</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>A coleção, como estava quando o treino começou</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>Treinar uma rede inteira precisa do PyTorch, que não está instalado; obtenha-o com: pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>Outra rede está sendo treinada: abra a lente Treino e pare-a ali primeiro.</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>Outra janela está treinando uma rede: espere terminar ou pare-a lá primeiro.</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>O treino terminou sem um modelo.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}: não pode ser gravada ({reason}); libere espaço nela</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>Probabilidades ao longo da alteração</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>Quão provável é cada rótulo ao longo da alteração; clicar ou arrastar escolhe quanto</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>Uma imagem não tem traços para cortar, tremer ou afinar.</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>Põe o desenho alterado no lugar do desenho (Ctrl+Z o traz de volta)</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>Altere o desenho primeiro</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>Uma imagem fica como está aqui; Editar &gt; Girar imagem e Editar &gt; Recortar imagem a alteram</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>Desfoque e ruído alteram os pixels do modelo, não a tinta: não há nada para pôr na tela</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>Desenhe algo para ver até que ponto pode ser alterado antes que a resposta mude.</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>Não há resposta que pudesse mudar.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>Alterado: {answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>Como desenhado: {answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Analisando …</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>Analisando … {model} precisa de {milliseconds} ms por resposta, e são pedidas {answers}: cerca de {seconds} s para cada controle.</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>O que o modelo vê do desenho alterado</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>Resposta ao desenho alterado</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Devolve todos os controles à posição inicial</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>Mostra o que cada modelo responderia ao longo da alteração, uma faixa para cada</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>Respostas de todos os modelos ao longo da alteração</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>ainda desconhecido</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>As setas o alteram, Backspace ou um clique duplo o devolve ao início</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>Evidências na entrada do modelo</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>A tinta aqui não faz diferença</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>Não haver nada aqui não faz diferença</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>A tinta aqui fala a favor de {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>Não haver nada aqui fala a favor de {label} ({value})</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>A tinta aqui fala contra {label} ({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>Não haver nada aqui fala contra {label} ({value})</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>Rótulo a explicar</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>Rótulo com que comparar</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>Imagem à direita</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>Desenhe algo para ver o que leva o modelo a responder assim.</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>Não há resposta para explicar.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pedaços</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>a resposta</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>qualquer outro</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>O mais parecido de %n desenho conhecido</numerusform>
            <numerusform>Os mais parecidos de %n desenhos conhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>Analisando … {model} precisa de {milliseconds} ms por resposta, e são pedidas cerca de {answers}: uns {minutes} min.</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>fala a favor de {label} e não de {other}</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>fala a favor de {label}</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>contra</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>e não</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>Mostrar os pedaços do desenho, ou onde ele está entre {count} conhecidos</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>Mapa de desenhos conhecidos</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>Cada ponto é um desenho conhecido; os que são parecidos para o modelo estão próximos</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>Um {label} conhecido, {source}.</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>Desenhos conhecidos mais parecidos com este</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>Os rótulos, dos mais parecidos aos menos: {labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}, {source}; distância {distance} de no máximo {most}</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>Pedaços do desenho</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>Aponte para um pedaço para ver o que é lido sem ele; um clique o apaga (Ctrl+Z o traz de volta)</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>Uma imagem não é dividida em pedaços: o que fala a favor da resposta está ao lado.</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>Sem este pedaço não há nada para ler.</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>Sem este pedaço: {label} ({share}).</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>Sem este pedaço: {label} ({share}), e não parece um dígito.</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>O enquadramento está ligado de novo; estava desligado quando o aplicativo foi encerrado.</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>Não há espaço para as lentes: aumente a janela ou diminua o texto (Ctrl+-).</translation>
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
        <translation>O backend do modelo pode usar {needs}?</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>Sem isso, não pode ser usado: {sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>Não permitir</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>Adicionado como {model}.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Ele vê</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>e lê</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>Como recebe as imagens</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>Testando com dígitos gerados como o modelo quer as imagens …</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>O que a lista de modelos mostra</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>Os rótulos das saídas em ordem, separados por vírgulas; Enter os testa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Rótulos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>Modos de ler o modelo</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{share} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>%n modo de alimentá-lo foi testado com dígitos gerados; os melhores vêm primeiro. Desenhe na tela para ver o que cada um faz do desenho e confirme um.</numerusform>
            <numerusform>%n modos de alimentá-lo foram testados com dígitos gerados; os melhores vêm primeiro. Desenhe na tela para ver o que cada um faz do desenho e confirme um.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>Testando-o com estes rótulos …</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>Copiando-o para os seus modelos e testando-o lá …</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>O endereço de um modelo que um servidor oferece pelo Open Inference Protocol:</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>Adicionar modelo de servidor</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Endereço do modelo</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>O que você desenha é enviado para lá enquanto este modelo responde.</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} não é um endereço; forneça um como {example}.</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>Isto não é um endereço; forneça um como {example}.</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>Perguntando ao servidor o que é o modelo …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>&amp;Executar em</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}: não foi aberto</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>está sendo examinado</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>Nenhum modelo está carregado ainda; tente de novo em um instante.</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>Agora se chama {title}.</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>Está de novo entre os seus modelos.</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Pôr de volta</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>Sobre {title}</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>Este modelo vem com o aplicativo: não pode ser renomeado nem removido.</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>{title} foi removido; os arquivos são mantidos em {folder}.</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>Mostra a página de outro modelo</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>O que se sabe do modelo</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>Dá este nome ao modelo; o arquivo mantém o próprio</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>Retira o modelo da lista; os arquivos são mantidos e podem ser postos de volta</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>caneta</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>O modelo que lê (Ctrl+1 a Ctrl+9)</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>nenhum modelo ainda</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>autores não vistos</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>lidos corretamente: {figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, dígitos digitalizados: {share}% ({low} a {high}, n = {count})</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}, traços de caneta de pessoas com quem não foi treinado: {share}% ({low} a {high}, n = {count})</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>É um</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>Juntar com o anterior</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>Juntar com o seguinte</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>Esquecer o que eu disse deste número</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>Mostra este dígito; de novo, o que pode ser feito com ele</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>Clique para olhar; de novo para corrigir, dividir ou juntar</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Perguntar</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>Na janela &amp;atual</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>Em uma &amp;nova janela</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>Abrir arquivos de &amp;fora</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>Onde {name} deve ser aberto?</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Lembrar a resposta</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>Exibir &gt; {menu} muda isso</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>Não há nada da imagem nesta parte; arraste um retângulo sobre o que deve ser mantido.</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>Arraste um retângulo sobre o que deve ser mantido; Enter usa o que é mostrado, Esc encerra.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>Alterando a imagem …</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: não há monitor; defina DISPLAY ou use a linha de comando: digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: a janela não pode ser iniciada ({cause}); {advice}, ou use a linha de comando: digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>outro início não pode abrir seu arquivo nesta janela ({cause}); {advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp: a janela não pode ser iniciada ({cause}); ou use a linha de comando: digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name} (o valor é {value})</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings} e {other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>verifique {settings}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>Sobre o desenho</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>rótulo {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>o enquadramento está desligado</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>imagem, {width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Erro: {sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>instale o PySide6 de novo</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>instale o pacote que contém {library}</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>no Debian e no Ubuntu: {command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>Nota: {what}.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>O idioma muda assim que o que está em andamento terminar, ou no próximo início.</translation>
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
        <translation>mean e std do MNIST</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 a 16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>mean e std do ImageNet</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>tem {count} saídas, mas foram fornecidos {given} rótulos; forneça {count}</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>não é possível escrever uma ficha para ele: {reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>a entrada {name} de forma {shape} não é uma imagem de {smallest} a {largest} pixels de lado com 1 ou 3 canais; exporte-o com um tamanho fixo</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, tinta clara, enquadramento {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}, {scale}, tinta escura, enquadramento {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>recebe {count} entradas ({names}), não uma imagem; exporte-o com uma entrada</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>a entrada {name} é de {dtype}; exporte-o de modo que receba {known}</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>nenhuma saída contém uma pontuação para cada um de 2 a {most} rótulos (existem: {shapes})</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}: nenhum backend lê arquivos deste tipo; são conhecidos {known}</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}: já existe um modelo {model}; dê outro nome a este</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>foi fechado</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}: já existe, e o modelo encontra seus pesos por esse nome: exporte-o de novo com outro nome para eles</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}: o modelo não pode ser copiado para lá ({reason}); libere espaço ou defina DIGITAPP_MODELS</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}: já existe; dê outro nome ao modelo</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>{file}, que faz parte dele, não é um arquivo na pasta dele: exporte-o como um só arquivo</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>{name}, que contém os pesos, tem o nome de um modelo ou de um arquivo do aplicativo: exporte-o de novo</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}: não pode ser adicionado: {reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}: não é um arquivo nem um endereço; indique um arquivo de modelo existente ou forneça um endereço como http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}: nenhum backend conhece endereços deste tipo; forneça http://HOST:PORT/v2/models/NAME</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>falha em todos os desenhos ({reason}); verifique se ele recebe uma imagem</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: respondeu com a forma {shape}, não {wanted}; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}: respondeu com valores que não são números; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: respondeu com um aspecto de dígito de forma {shape}, não {wanted}; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}: respondeu com um aspecto de dígito com valores que não são números; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: respondeu com características de forma {shape}, não {wanted}; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}: respondeu com características com valores que não são números; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}: respondeu com valores que não são probabilidades; a ficha deveria dizer &apos;logits&apos;</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}: respondeu com um aspecto de dígito que não está entre 0 e 1; corrija a exportação</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}: respondeu com características de forma {shape}, não [batch, 1 a {most}]; corrija a exportação</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>o id {id} já está em uso por {path}; dê-lhe outro</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}: não conseguiu ler imagens; corrija a exportação ({reason})</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}: esse enquadramento não existe; escolha um destes: {names}</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}: vem com o aplicativo e não pode ser renomeado; só os seus próprios modelos podem</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}: vem com o aplicativo e não pode ser removido; só os seus próprios modelos podem</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}: não pôde ser removido ({reason}); verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}: não pôde ser trazido de volta ({reason}); verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}: não tem ficha que possa conter um nome; corrija isso primeiro ({reason})</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}: outro modelo já tem este nome; escolha outro</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}: não pode ter esse nome ({reason}); escolha outro nome</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}: não há modelo removido com esse nome; existem: {known}</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}: já existe, então nada foi trazido de volta; remova ou renomeie esse modelo</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}: não fornece características; escolha um modelo cuja ficha as indique</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}: foi carregado sem um meio de ver dentro dele; carregue-o pelo registro</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}: a resposta dele à amostra da ficha difere da ficha (uma probabilidade desvia {deviation}); obtenha de novo o arquivo e a ficha de onde vieram</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}: respondeu com %n array, não com {names} como diz a ficha; corrija a exportação</numerusform>
            <numerusform>{model}: respondeu com %n arrays, não com {names} como diz a ficha; corrija a exportação</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>seus desenhos, reservados</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>autores não vistos (caneta)</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>dígitos digitalizados (teste do MNIST)</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>digitalizações minúsculas (teste do optdigits)</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>centralizado e dimensionado como no MNIST</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>preenchendo todo o campo, como no optdigits</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>a tela inteira, apenas reduzida</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canais</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largura</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>todos os pixels em sequência</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Lidos corretamente (acurácia)</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>Erros típicos (confusões)</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dúvida</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>entre parênteses: o intervalo de confiança de 95% e n, o número de dígitos lidos</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>não medido aqui; {command} mede com desenhos rotulados</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>não medido aqui; {command} os conta com desenhos rotulados</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>a ficha não diz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} x {width} pixels, {meaning} (enquadramento {framing})</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>Tensor de entrada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id} (o aplicativo começa com ele)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamanho em disco</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>o arquivo não existe mais</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>o backend {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Executado em</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>o próprio processo do aplicativo, pois vem com o aplicativo e o arquivo está inalterado</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>você: pode ser renomeado e removido</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>o aplicativo: permanece</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}; o backend pode usar {needs}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share} ({low} a {high}, n = {n})</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{wrong} de {n} errados: {mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{wrong} de {n} errados</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>papel {paper}, tinta {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>%n imagem por vez</numerusform>
            <numerusform>%n imagens por vez</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>depois se normaliza com média {mean} e desvio padrão {std}</translation>
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
        <translation>{label} lido como {answer} (uma vez)</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} lido como {answer} (duas vezes)</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} lido como {answer} (%n vez)</numerusform>
            <numerusform>{label} lido como {answer} (%n vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>{count} números aprendidos</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>sem certeza em {share} dos dígitos</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>o que não é dígito</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>não sabe distinguir: toma tudo por uma de suas respostas</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>sabe distinguir: com aspecto de dígito abaixo de {threshold}, um desenho “não é um dígito”</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>sabe distinguir: com aspecto de dígito abaixo de {threshold}, um desenho “não é um dígito”; abaixo de {sure}, uma resposta fica “sem certeza”</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}; em {share} de 100 pares de um dígito e outra coisa, o dígito tem o valor mais alto (AUROC)</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}, … (%n rótulo)</numerusform>
            <numerusform>{labels}, … (%n rótulos)</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}: não pode ser gravado ({reason}); verifique as permissões</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}: não há backend com este nome; são conhecidos {known}</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>não pode ser lido ({reason}); verifique quem tem permissão de leitura</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}: esse modelo não existe; são conhecidos: {known}</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}: não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>o arquivo {path} não existe mais; ponha-o de volta ou escolha outro modelo</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}: não foi carregado: {reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}: não pôde ser carregado: {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ainda não examinado</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}: é um modelo Keras, que não pode ser aberto aqui; exporte-o como ONNX em Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: é um checkpoint do PyTorch: pesos, ou uma rede que só o próprio programa dela pode carregar, que não pode ser aberto aqui; exporte a rede com estes pesos como ONNX em Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: é um arquivo de pesos sem rede, que não pode ser aberto aqui; exporte a rede com estes pesos como ONNX em Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}: é um grafo do TensorFlow, que não pode ser aberto aqui; converta a pasta em que está para ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}: é um modelo do TensorFlow Lite, que não pode ser aberto aqui; converta-o para ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}: é um pickle, que pode executar qualquer programa ao ser aberto e por isso não pode ser aberto aqui; se você confia nele, carregue-o em Python e salve-o com skops: skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>um desenho</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>nada se destaca do papel</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>há escrita ou um padrão, mas nenhum número foi encontrado</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>a maior parte é escura: não é escrita em papel</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>há coisas demais que não são números, como texto impresso ou um padrão</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>dito por uma pessoa</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>“{sign}” não é um rótulo deste modelo, então nada foi mudado; escreva apenas os dígitos dele</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>O número tem %n dígito em tinta e “{text}” tem {count}; divida-os ou junte-os na tela, com um clique direito nas etiquetas</numerusform>
            <numerusform>O número tem %n dígitos em tinta e “{text}” tem {count}; divida-os ou junte-os na tela, com um clique direito nas etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} já lê estes arquivos; desinstale um dos dois</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>o backend {name} não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>um pacote sem nome</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}: tem pixels demais; reduza-a para menos de {most}</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}: não é uma imagem que possa ser lida; salve-a como PNG</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}: não é uma imagem que possa ser lida (falta o fim); copie-a ou baixe-a de novo</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}: não é uma imagem que possa ser lida ({reason}); salve-a como PNG</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}: um lado de {size} pixels é longo demais; recorte para menos de {most}</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}: {width} x {height} pixels são demais; reduza-a para menos de {most}</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}: está vazio; copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}: tem mais de {most} MiB; reduza a imagem</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}: uma imagem HEIC; para abri-las, execute `pip install pillow-heif`</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}: não faz parte deste programa; instale o digitapp com Python para isso</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}: já existe; escolha outro nome</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}; %n exemplo foi adicionado antes disso</numerusform>
            <numerusform>{reason}; %n exemplos foram adicionados antes disso</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}; nada foi adicionado</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}: não há nenhum exemplo {id} ali; talvez tenha sido excluído em outro lugar</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}: nenhum dos {count} exemplos está lá; talvez tenham sido excluídos em outro lugar</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}: nada pode ser adicionado ({reason}); libere espaço ou verifique as permissões</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>um exemplo de {most} MiB é grande demais para uma coleção; deixe-o menor</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}: o nome de uma coleção termina com .ndjson; escolha um nome assim</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}, linha {number}: não é um exemplo ({reason}); exclua a linha</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}, linha {number}: maior que {most} MiB; exclua a linha</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}, linha {number}: é maior que {most} GiB; divida-o</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}: o que muda não pode ser guardado para desfazer ({reason}); libere espaço lá</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}: não pode ser lido ({reason}); mova-o para outro lugar</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}: não pode ser gravado ({reason}); mova-o para outro lugar</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}: só em uma coleção ({suffix}) os rótulos podem ser corrigidos; crie uma deste arquivo com `digitapp collection import` e avalie-a</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}: o desenho que está ali não é o que foi avaliado; avalie de novo</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>por autor e sessão</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ao acaso</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>não é uma linha de tabela ({reason})</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>a imagem não está lá</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>a imagem está fora da pasta da tabela</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}: já existe; escolha outro nome para a tabela</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}: não pode ser gravada ({reason}); escolha outro lugar</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>CSV com as colunas file e label</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>é uma pasta dentro da pasta de um rótulo</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}: não pode ser lida ({reason}); verifique o nome e quem tem permissão de leitura</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}: já existe; escolha uma pasta nova ou vazia</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>o rótulo é longo demais para o nome de uma pasta</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>o rótulo {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>Uma pasta com uma pasta de imagens para cada rótulo</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>{count} omitidos: {reason} (primeiro: {place})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>exemplo {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}: não há nada para gravar; escolha outros exemplos ou outro formato</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}: não há nada para gravar ({reason}); escolha outros exemplos ou outro formato</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>não tem tinta</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>imagem {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}: não tem &quot;images&quot; no nome; use um como mine-images-idx3-ubyte; os rótulos ficam ao lado</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>o rótulo não é um número de 0 a 255</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>Pares IDX de imagens e rótulos, como os do MNIST</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>o rótulo, ou outra coisa que se sabe dele, tem um caractere que XML não pode conter</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML (W3C): símbolos isolados, e grupos como o CROHME os escreve</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}: descompactado, passa de {most} GiB; divida-o</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}: danificado após {size} bytes ({reason}); copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>não é XML ({reason})</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>não é XML que possa ser lido ({reason})</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>uma tag de mais de {most} MiB</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>InkML não precisa de tipo de documento nem de entidades, que poderiam ser nocivos</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>o arquivo é {name} e não ink</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>elementos estão aninhados em mais de {most} níveis</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>um texto de mais de {most} MiB</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>mais de {most} definições ou anotações; divida o arquivo</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>o min ou max de um canal não é um número ({reason})</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>a largura de um brush não é um número ({reason})</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>refere-se a um formato de trace que não aparece antes</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>não é um trace ({reason})</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>um grupo de mais de {most} pontos; divida o arquivo</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>mais de {most} pontos têm nomes ou não estão em grupo algum; divida o arquivo</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>refere-se a um trace que não aparece antes, ou a uma parte de um</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>um ink dentro de um ink</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>o formato de trace não tem os canais X e Y</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>o ponto {point} tem {value}, que não é um valor</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>o ponto {point} tem mais de {most} valores</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>o ponto {point} tem {count} valores e não {least}</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}: não tem os arrays x e y; salve-o com x=images, y=labels</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>as imagens x_test são para medir e não para ensinar</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>NumPy .npz com x e y</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet: o pyarrow não está instalado; execute pip install &apos;digitapp[parquet]&apos;</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}: não tem coluna image, mas {names}; renomeie uma</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}: descompactado, tem mais que {ratio} vezes o tamanho; grave cada imagem uma só vez</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}: não é um arquivo Parquet que possa ser lido ({reason}); copie-o de novo</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}: tem grupos de linhas de mais de {most} MiB; grave-o com grupos menores</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>a imagem não está no arquivo</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>o rótulo não é texto nem número inteiro</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Parquet com imagens como os datasets da Hugging Face as gravam; precisa de digitapp[parquet]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>não tem nada para ler, só um ponto ou nenhuma tinta</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>não tem rótulo</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>não é uma imagem que possa ser lida ({reason})</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>não mostra tinta</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>uma coordenada não é um número ou é grande demais</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>a tela não tem de 1 a {most} unidades de largura e altura</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>não é um desenho do Quick, Draw! ({reason})</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>um traço não tem tantos x quanto y</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>NDJSON do Quick, Draw! (lê bruto e simplificado, grava bruto)</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>NDJSON do Quick, Draw!, simplificado para 256 x 256</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}: {name} só pode ser gravado; escolha outro --format</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>após o exemplo {number}</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>o rótulo ou o nome do autor não é uma linha de texto</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>a imagem tem mais de {most} pixels de largura ou altura</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>o rótulo, ou outra coisa que se sabe dele, tem mais de {most} caracteres</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}: é uma pasta e não {name}; indique um arquivo dentro dela</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}: não é de um tipo que se grave; escolha --format entre {kinds}</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}: esse formato não existe; escolha um destes: {names}</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}: de tipo desconhecido; se for um destes, indique-o com --format: {kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}: não é um arquivo nem uma pasta; salve-o como arquivo primeiro</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}: não contém nada com que aprender; verifique o arquivo</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}: não contém nada com que aprender ({reason}); verifique o arquivo</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>o rótulo não é um texto que um arquivo possa conter</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>é uma imagem, e o formato contém traços</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}, linha {number}: {why}; corrija-a ou exclua-a</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>não é WORD com um rótulo</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>não é NUMSTROKES com uma contagem de 1 ou mais</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>um caractere de mais de {most} pontos</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>o arquivo termina antes dos traços deste WORD</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>não é POINTS com uma contagem, # e coordenadas</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>{count} coordenadas e não duas para cada um de {points} pontos</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>não tem rótulo, ou tem um com espaços, e o formato contém palavras</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>texto UJI pen characters, versão 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>o rótulo ou o autor tem uma quebra de linha, e o formato contém linhas</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>texto UNIPEN, y para cima; UJI pen characters, versão 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>texto UNIPEN cujo y aponta para baixo, como o gravado em uma tela</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>.COORD não tem X e Y, ou tem mais de {most} nomes</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>a tinta está em outro arquivo, {name}, que não é procurado: ponha o conteúdo dele neste lugar</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} não é um número</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>não é um ponto ({reason})</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>um componente tem mais de {most} pontos</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>o componente acima não tem {count} números por ponto, como diz .COORD</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>um segmento de mais de {most} pontos</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>mais de {most} pontos vêm antes dos segmentos; divida o arquivo</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>não é .SEGMENT KIND COMPONENTS QUALITY LABEL</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>mais de {most} segmentos referem-se a tinta em outro lugar; divida o arquivo</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>o segmento termina no meio de um traço</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>o segmento não indica componentes</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>é um {kind}, que é mais que um sinal</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>o rótulo {shown} tem {count} caracteres, mais que os {longest} do rótulo de um modelo: encurte-o</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>o rótulo {shown} tem caracteres que não podem ser mostrados: escreva-o com outros</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>todos os exemplos têm o rótulo {label}, e não há de que distingui-lo: adicione outro rótulo ou mantenha os dígitos</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>um modelo não pode ter estes rótulos ({reason}): mude-os</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>sem nada para ler</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>igual a outro</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>igual a um com outro rótulo</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>não há nada para ensinar: {reasons}; desenhe e rotule alguns</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>nenhum arquivo tem um desenho</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>o rótulo está vazio; forneça pelo menos um caractere</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>o rótulo tem {count} caracteres; forneça no máximo {most}</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>o rótulo {text} contém uma quebra de linha ou um caractere de controle; forneça uma linha de texto</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>o nome do autor está vazio; forneça pelo menos um caractere</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>o nome do autor tem {count} caracteres; forneça no máximo {most}</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>o nome do autor {text} contém uma quebra de linha ou um caractere de controle; forneça uma linha de texto</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}: não pode ser lida ({reason})</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>{name} não pode ser nome de coleção; escolha outro</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>{name} não pode ser nome de coleção; retire os caracteres de controle</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>{name} não pode ser nome de coleção; retire {signs}</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>um nome de coleção com {count} caracteres é longo demais; escolha um mais curto</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}: não pode ser ensinado, pois não fornece características; ensine um cuja ficha as indique, como cnn-28x28, mlp-28x28, cnn-8x8 ou mlp-8x8</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}: é de outro modelo; instale o digitapp de novo</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>Ensinado %n desenho em {seconds} s; lê {labels} rótulos.</numerusform>
            <numerusform>Ensinados %n desenhos em {seconds} s; lê {labels} rótulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>Omitidos: {count}, {reason}.</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>Seus desenhos, cada um lido por um modelo ao qual não foi ensinado ({folds}, n = {n}): antes {before}, depois {after}.</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>Não se sabe como lê outros desenhos: desenhe cada rótulo pelo menos duas vezes.</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>Parte de um modelo ensinado: se estes desenhos lhe foram ensinados, ambos os números são bons demais.</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>O que ele conhecia (n = {n} dígitos): antes {before}, depois {after}.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} a {high})</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}: não pode ser o nome de um modelo ({reason}); escolha outro</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}: o arquivo responde de modo diferente do que lhe foi ensinado (por {off}); nada foi gravado</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}: já existe um modelo {model}; dê outro nome ao ensinado</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}: outro modelo já tem este nome; dê outro nome ao ensinado</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}: já existe; dê outro nome ao modelo ensinado</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>a semente {seed} não é um número inteiro a partir de 0; escolha outra</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}, ensinado</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>lê {after} em vez de {before} dos seus desenhos</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>lê {after} em vez de {before} dos dígitos que conhecia</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>não é uma linha do andamento de um treino ({reason}): {line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>não sabe distinguir o que não é dígito</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>talvez não seja um dígito</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&gt; {number}%</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <comment>a percentage</comment>
        <translation>&lt; {number}%</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <comment>a range of percentages</comment>
        <translation>{low} a {high}%</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before} e {last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>o processo falhou ({reason})</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>o processo terminou com o estado {status}</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>as necessidades do backend são {needs}, não uma tupla de {known}: avise o autor dele</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>o backend {backend} do pacote {package} precisa de {needs}: se você confia nesse pacote, permita-o com digitapp models --allow {name}</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>o processo informou as camadas com algo que não é um array ({reason})</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>terminou {most} vezes seguidas e permanece encerrado: escolha-o de novo para iniciá-lo</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}; será iniciado de novo para o próximo desenho</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>o processo respondeu com algo que não é um array ({reason})</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason} ({size} GiB)</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>nenhum processo pôde ser iniciado para ele ({reason})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi interrompido</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>demorou mais de {seconds} s e foi encerrado</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>respondeu com muito mais do que a ficha diz e foi encerrado</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>o processo respondeu com algo que não é uma mensagem e foi encerrado</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>tem {count} rótulos, mais de {most}: treine-o para menos</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>tem mais de {most} entradas, saídas ou eixos: exporte-o com um de cada</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>os nomes de rótulos, entradas e saídas são longos demais: exporte-o com nomes mais curtos</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock (ABI {abi}) e seccomp: modelos de terceiros leem a própria pasta, gravam em uma temporária, não iniciam nada, não enviam sinais a nada nem acessam a rede</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>só seccomp: modelos de terceiros não iniciam nada, não enviam sinais a nada nem acessam a rede, mas podem ler e gravar seus arquivos, pois este kernel não oferece Landlock</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>nenhum que este aplicativo conheça neste sistema; modelos de terceiros rodam em processos próprios: têm limites de tempo, um ambiente sem as suas variáveis e uma sessão própria, mas podem ler seus arquivos, gravar onde você pode e usar a rede</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), seccomp: modelos de terceiros leem a própria pasta, mas podem esvaziar arquivos em que você pode gravar</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock (ABI {abi}), sem seccomp: modelos de terceiros leem a própria pasta, mas podem iniciar programas e usar a rede</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}), sem seccomp: modelos de terceiros leem a própria pasta, mas podem iniciar programas, usar a rede e esvaziar arquivos em que você pode gravar</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>um processo próprio com limites de memória e tempo: se ele falhar, o aplicativo continua; está confinado: lê a própria pasta, não grava nada que fique e não inicia nada</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>um processo próprio com limites de memória e tempo: se ele falhar, o aplicativo continua; está confinado em parte: digitapp doctor diz até que ponto</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>um processo próprio com limites de memória e tempo: se ele falhar, o aplicativo continua; não está confinado, pois este sistema não oferece um meio que o aplicativo conheça: use modelos em que você confia</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} em {system}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>backend {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (ainda não existe)</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>não está instalado; obtenha-o com: {command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}, sem monitor: a janela não pode ser aberta aqui, os comandos funcionam</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}, não inicia em 20 segundos; verifique se o monitor responde</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>terminou com o estado {status}</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}, plataforma {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}, pode usar {needs}</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>modelo {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>lê um 7 desenhado como {label} ({share})</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>lê um 7 desenhado como {label} ({share}), mas diz que não é um dígito</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>Arquivos de traços e coleções do digitapp</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>optdigits da UCI (.tra, .tes)</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>Uma imagem (PNG, JPEG, BMP, GIF, TIFF, WEBP)</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} já é o atalho de “{action}”; escolha outro.</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} move o foco ou a caneta; escolha outro atalho.</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} digita um caractere em campos de texto; acrescente Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>&amp;Sem atalho</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>Tira o atalho da ação escolhida</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>Atalho &amp;padrão</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>Devolve à ação escolhida o atalho padrão</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Redefinir tudo</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>Devolve a todas as ações o atalho padrão</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Todas as ações têm de novo o atalho padrão.</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>Atalho de “{action}”:</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>buscar uma ação ou um atalho</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Atalho da ação escolhida</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>Pressione o atalho que a ação escolhida deve ter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>Tour, passo {place} de {count}: {title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Encerra o tour (Esc)</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>O passo anterior (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>O próximo passo (Alt+Direita)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>Desenhe um dígito aqui, com o mouse, uma caneta ou um dedo; ou pelo teclado: as setas movem uma caneta, Espaço a abaixa e levanta. Se você não desenhar nada, o próximo passo usa uma amostra.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>O que o modelo lê, com quanta certeza, e quão provável ele considera cada dígito. Isso muda enquanto a caneta se move; tente fazê-lo duvidar.</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>O modelo não recebe linhas, só estes poucos pixels, enquadrados e centralizados. Desligue Enquadramento e veja o que acontece com a resposta.</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>O que fala a favor da resposta e o que fala contra. Cada aba é uma lente, que responde a uma pergunta sobre o seu desenho: e se ele estivesse girado? O que outros modelos leem?</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>Modelos, e o seu próprio</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>Aqui você escolhe outro modelo. Exibir &gt; Coleção guarda desenhos com o que eles são, e Ensinar cria com eles um modelo da sua própria letra.</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>Caneta abaixada, a {x}% da esquerda e {y}% do topo</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>Caneta levantada, a {x}% da esquerda e {y}% do topo</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}: é uma animação; só a primeira imagem foi lida</translation>
    </message>
</context>
</TS>
