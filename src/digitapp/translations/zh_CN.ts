<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>与其模型文件所指定服务器的连接</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>由它启动的其他程序</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>无法查看其内部：它的后端不提供任何有关层的信息</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>它不能被教：它的后端无法为它换上另一个输出头；请改教 ONNX 模型</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}：其后端无法得知它接受什么输入；请在旁边写一张模型卡</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>它没有模型卡：请在旁边写一张，命名为 {name}</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>其模型卡 {name} 无法读取（{reason}）：请重新复制</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>其模型卡 {name} 大于 {most} MiB：请写得短一些</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>布局 {layout} 容不下三个通道</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>mean 和 std 不是每个通道各一个值</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>mean 或 std 不是可用于计算的数</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>批量 {batch} 不在 1 到 4096 张图像之间</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>{data} 的数据不是带区间的准确率</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>{data} 的数据中 {name} 为 {value}，这是不可能的值</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>id {id} 不是由小写字母、数字、“.”、“_”和“-”组成的名称</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>标题 {title} 不是一行 1 到 80 个可打印字符</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>规整方式 {framing} 不是 {names} 中的任何一个</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>输入尺寸 {size} 不在 4 到 512 像素之间</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>范围 {range} 无法区分纸和墨迹</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>数字度阈值 {digitness_threshold} 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>表示确定所需的数字度 {sure_digitness} 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>其特征名称 {name} 不是一行可打印字符</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>有 {count} 个标签，而不是 2 到 {most} 个</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>标签有重复</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>有标签不是一行 1 到 40 个可打印字符</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>一次 {count} 张、每张 {sides} 个值的图像超过了 {most} 个值</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>一致性样本不是 {pixels} 个字节和 {count} 个概率</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>一致性样本的概率不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>其模型卡无效：{reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>无法查看其内部：它的后端没有提供任何层</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>没有可识别的内容</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}，确定</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}，不确定</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}，不是数字</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>模型的输入</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}：没有这个文件；请检查文件名</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}：是文件夹；请指定其中的文件</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}：无法读取（{reason}）；请检查文件名</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}：不是普通文件；请先另存为普通文件</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}：已损坏（{reason}）；请重新复制或下载</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}：超过 {most} MiB；请拆分</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}：就其文件大小而言占用内存过多；请拆分</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}：解压后超过其大小的 {ratio} 倍；请以未压缩形式保存</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>表格没有 {drawing} 或 {image} 列；请将其中一列如此命名</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}：不含任何绘图；请检查文件</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}：另一次运行正在写入；请等它完成或选择另一个文件</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}：无法写入（{reason}）；请选择其他位置</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}：无法写入（{reason}）；请腾出空间</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}：此前是用其他文件、另一个模型或其他选项开始的；请删除它或选择另一个文件</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}：已存在；请删除它或选择另一个文件</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>--jobs 的一个进程已结束（退出码 {exitcode}）；请重新运行，如果内存不足，请减少进程数</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}：该处没有集群应答（{reason}）；请检查地址</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}：不是空文件夹；请选择另一个文件夹</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>--ray 需要 Ray，但尚未安装；请运行 pip install &quot;digitapp[ray]&quot;</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}，没有可识别的内容</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer}，其次 {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}：也许是 {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>不是数字：也许是 {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>不确定，也许不是数字：{answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>不确定：{answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}：不是可写入的类型；请命名为 .ndjson、.csv 或 .parquet</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>Parquet 需要 pyarrow，但尚未安装；请运行 pip install &quot;digitapp[parquet]&quot;</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>内存不足以完成此操作；请使用更小的文件，或一次少给一些</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}：既不是命令，也不是现有的文件；请参阅 digitapp --help</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>它只与少数绘图相符：它也许另有用途，或者标签的顺序不同。</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>已添加为 {model}：{card}。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>现在允许它（{needs}）吗？</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}：有 {count} 个候选；请从 1 到 {count} 中选择</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}：标签不是 UTF-8 编码；请以该编码保存</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>它如何接收图像</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>参数 {argument}：{message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>无法识别的参数：{arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>缺少以下必需的参数：{arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>不允许与参数 {argument} 同时使用</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>忽略了显式给出的参数 {text}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>最多需要一个参数</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>需要 {count} 个参数</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>需要 {count} 个参数</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>选项有歧义：{option} 可能是 {options}</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>无效的 {type} 值：{text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>无效的选择：{text}（可选：{choices}）</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}：错误：{message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>画一个数字，看看模型如何理解它。不带命令时打开窗口；如果给出 FILE，则显示其中的第一幅绘图或该图片。</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示程序的版本号并退出</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>命令；只有 open 需要显示器</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>如果命令用时超过此值，则以错误结束（{default}）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>打开窗口；如果给出 FILE，则显示其中的第一幅绘图或该图片</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>列出已安装的模型及其准确率，或显示某个模型的页面</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>识别绘图（.ndjson、.ndjson.gz）和图片（PNG、JPEG、BMP）</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>识别数：绘图（.ndjson、.ndjson.gz）和图片中的多个数字，也包括整页</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>只处理每个文件的第 N 幅绘图或第 N 页</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>在带标签的数据集上测量模型（.ndjson[.gz]、IDX、.npz、optdigits、图片的 CSV）</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>在带标签的数据集上对比模型：准确率、一致率，以及分歧所在</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>将模型文件或某个地址提供的模型加入你的模型</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>说明模型为何这样识别一幅绘图，以及什么会改变它的答案</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>说明绘图逐渐形成时模型读作什么，以及在哪里改变主意</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>文件中的第 N 幅绘图（1）</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>写为 X.webp、X.gif、X.csv 或 X.json</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>收集自己的样本：列出、显示、添加、改标签、删除、撤销</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>用你的绘图教模型：你的字迹、字母、符号；并测量结果如何</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>打印版本、后端和模型，以及各自的问题</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>用这么多个进程识别（1）</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>`digitapp models` 中的一个模型（{default}）</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>`digitapp models` 中的 id，例如 a,b（所有可用的模型）</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>代替模型自身的方式：mnist、optdigits 或 canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>只取这些书写者的绘图，例如 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>还说明读对的绘图可以改动多少而答案不变</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>打印 JSON 而不是表格</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>名称 - 表示标准输入：笔画行或一张图片。</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>写出表格：.ndjson、.csv 或 .parquet；中途被终止的运行可接着写</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>写出表格：X.ndjson 或 X.parquet；中途被终止的运行可接着写；或写为 X.csv、X.json，或带方框的 X.png</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>在标准错误输出中逐行打印进度</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>在 Ray 集群上识别，默认为本机上的集群；此时 --out 是文件夹</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} 不是大于 0 的秒数</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>显示有关此模型的全部已知信息</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>为你自己的模型另起名称</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>移除你自己的模型；其文件会保留</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>恢复已移除的模型</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>允许其他软件包的后端使用它所需的内容</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>让它重新只使用其模型的文件夹</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>或地址，例如 http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>它的名称（其模型卡的标题，或文件名）</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>其输出的标签，按顺序：a,b,c，或每行一个标签的文件</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>采用第 N 个候选（1）</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>只打印候选</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>要解释的标签（答案）</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>解释为何是那个标签而不是这个</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>写出依据的图片</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>打印模型的每一层如何处理这幅绘图</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>样本集或笔画文件</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>要教的模型，须提供特征（{default}）</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>它的名称（基础模型的名称加“已教”）</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>用于变体和折的划分（0）</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>保留它已有的标签（是）</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>即使比以前差也添加</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>在标准错误输出中打印已完成的比例</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>每项识别多个数字；标签是由数字组成的文本</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>在相同数据集上比较的另一个模型：McNemar 检验，以及两者的不同之处</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>还说明哪些绘图被读作什么</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>还给出按标签或按书写者的准确率</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>还给出各置信度的答案有多少是对的</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>还给出标签可能有误的绘图</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>写出带绘图的报告，一个 HTML 文件</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>将每幅绘图的识别结果写成表格</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}：只有 predict --ray 才能读写地址；请指定文件</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}：标准输入无法读取两次，而 --out 可能需要这样做；请先保存为文件</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}：此名称不是 UTF-8，表格无法容纳；请重命名文件</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}：%n 行，其中 {before} 行是以前的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>你的一个样本集，或一个文件</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>你的一个样本集，或一个文件；如果不存在则创建</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>列出你的样本集，以及各标签的数量</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>显示样本集的内容：标签、书写者、重复的样本</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>将绘图（.ndjson、.ndjson.gz）和图片添加到样本集</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>为样本改换标签或书写者</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>删除样本；撤销可将其恢复</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>撤销上一次改标签或删除</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>重做上次撤销的操作</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>打印 JSON 而不是句子</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>列出每个样本及其 id</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>样本的 id，如 show --ids 所列</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>书写者的姓名</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>{folder} 中还没有样本集。要创建一个：{command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>样本集</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}，n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>按标签：{counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>按书写者：{counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>图片 {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>重复出现 {repeated}，其中 {contradictory} 有多个标签</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}：会被添加到自身；请指定另一个文件或样本集</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>已将 %n 个样本添加到 {path}，现在共有 {count} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}：格式为 {name}，由 `digitapp collection import` 读取；请使用该命令</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}：{reason}；请选择单个数字或符号的图片</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>没有要更改的内容；请给出 --label、--writer 或两者</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}：没有可撤销的操作；已添加的样本请用 delete 删除</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>%n 个样本已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>%n 个样本已还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}：没有可重做的操作，因为上次更改之后没有撤销过</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>%n 个样本已重新更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>%n 个样本已重新删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>已更改 %n 个样本。要撤销：{command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>已删除 %n 个样本。要撤销：{command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>无 {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>将其他格式文件中的绘图和图片添加到样本集</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>或文件夹，其中每个标签一个文件夹</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>代替其自带的值</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>以另一种格式写出样本集或任何可导入的文件</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>文件（会被替换），或新文件夹</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>代替由名称和内容得出的格式</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>正在添加 {name}</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>{count} 个按 {name} 读取</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>已将 {added} 个添加到 {path}，现在共有 {count} 个。</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}：就是样本集本身；请选择另一个名称</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>已读取 {count}</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>{count} 个按 {name} 写入</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}：没有这种规整方式；请选择 {names} 之一</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>{count} 个模型中有 {usable} 个可用，至少需要两个（{reasons}）</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>{count} 个模型都不可用，至少需要两个（{reasons}）</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>1 个模型不足以对比；请从 `digitapp models` 中指定两个或更多</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>没有模型，无法对比；请从 `digitapp models` 中指定两个或更多</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}：已略去：{reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}，n = {n}，{unlabelled} 无标签</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>全部 {count} 个模型的一致比例为 {share}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>ms/项</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>未知标签</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?：模型认为这不是数字</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>另有 {count} 项；--json 可列出全部</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>用时超过 {seconds} 秒，已被终止；请用 --timeout 给它更多时间</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>{model} 会与自身比较；请在 --against 后指定另一个模型</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}，错误的标签</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}，改动后</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} 只用于单个数字；请去掉它或 --numbers</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}，{model}，数，n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>准确率 {accuracy}（95% 区间 {low} 至 {high}），{correct} 个正确</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>数字错误率 {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>存疑 {doubted}，确定时的准确率 {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>每项 {time} ms</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}，{model}，n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>没有可识别的内容 {nothing}，ECE {ece}，NLL {nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>模型不认识的标签 {unknown} 个，计为错误</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>无标签 {count} 个，其中 {doubted} 存疑，AUROC {auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>真实</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>读作</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>其中错误</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>最低置信度</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>答案数</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>读对</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>项，置信度最高的在前</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>最常误读为</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>可能有误的标签：{n} 个中有 {count} 个，其中 {confident} 个把握较大</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>更像是</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>把握较大</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>与 {against} 相比：它读对 {share}</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>读对的 {n} 幅绘图可以改动多少而答案不变：</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>半数可达</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>九成可达</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>最多试到</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>此时不变</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}：没有第 {index} 幅绘图；请从 1 开始计数</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}：绘图不足 {index} 幅；请选择另一个 --index</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>按模型的特征，与它最相似的已知绘图：{labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>按模型的输入像素，与它最相似的已知绘图：{labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}：依据，蓝色支持 {target}，橙色反对</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}：--layers 不涉及标签；请去掉 --target、--against 和 --out</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>最小</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>为什么是 {label}（{share}）；答案是 {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>为什么是 {label}（{share}）而不是 {other}；答案是 {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>墨迹：{ink} 支持 {label}，{no_ink} 反对；没有墨迹之处：{paper} 支持，{no_paper} 反对</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>没有片段 {piece}（约在 {x}, {y} 处）：没有可识别的内容</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>没有片段 {piece}（约在 {x}, {y} 处）：读作 {label}（{share}）</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}：不是进程数；请给出 1 到 {most}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>一次只做一件事：请给出一个 ID，或 --{names} 之一</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>后端 {backend} 现在只能使用其模型的文件夹。</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>后端 {backend} 不需要任何未获允许的内容。</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>后端 {backend} 现在可以使用{needs}。要撤销：{command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>{model} 现在名为 {title}。要撤销：{command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>{model} 已移除；其文件保留在 {folder} 中。要恢复：{command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>{model} 又回到你的模型中了。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}：无法使用：{reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>见下文</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>told</source>
        <translation>能分辨</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>不能分辨</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>无法写入输出（{reason}）；请输出到别处</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>{model} 不能分辨什么不是数字：它把每幅绘图都当作数字</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>--ray 需要 --out FOLDER，用于写入 Parquet 文件；请指定一个</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>已识别 {count}，每秒 {speed}</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>已识别 {count}，每秒 {speed}，还剩 {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}：无法容纳识别结果；请以 {suffixes} 之一作为名称结尾</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}：只能容纳一张图片，却识别了 {count} 张；请指定一个文件，并用 --index 指定其中一张</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>{path}：%n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>{lines} 行中有 {digits} 个数字</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}：回放，%n 个时刻</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}：既不是笔画行，也不是图片；格式见 README</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}：已关闭；请向它发送笔画文件或图片</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}：无法读取（{reason}）；请改为指定文件</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}：超过 {most} MiB；请保存为文件并指定该文件</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>正在教模型</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>未添加</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}：比以前差：{reason}；没有写入任何内容；用 --force 仍可添加</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}：比以前差：{reason}；仍然添加了</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}：含有 {found} 幅绘图，它们将会丢失；请用另一个名称保存</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}：自读取此绘图后已有更改；请用另一个名称保存</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}：无法读取（{reason}）；请用另一个名称保存</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}：正由另一个窗口保存；请待其完成后再保存</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>点数超过 {most}</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>有点离画布超过 {reach} 个画布边长</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>pen_widths 不是每个笔画一个宽度</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>{name} 不是每个点一个值</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}，第 {number} 行：不是绘图（{reason}）；格式见 README</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}，第 {number} 行：超过 {most} MiB；这是笔画文件吗？</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}，第 {number} 行：解压后超过 {most} GiB；请拆分</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}：超过 {most} 行；请拆分</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}：第 {number} 行之后已损坏（{reason}）；请重新复制或下载</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>缺少之前的一条记录</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>笔画超过 {most} 个</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}：无法读取（{reason}）；请检查读取权限</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}：无法在此为下次启动保存绘图（{reason}）；请腾出空间，或将 DIGITAPP_STATE 设为可读写的文件夹</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image 为 {width} x {height} 像素，有一边超过 {most}</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image 不是可读取的 PNG：{reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size 不是 1 到 {most} 的宽和高</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image 有 {count} 个像素，而不是 {width} x {height}</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image 不是 base64：{reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} 和 {other} 读对的绘图完全相同。</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>差异可能只是偶然：只有一方读对的绘图有 {count} 幅，其中 {better} 占 {more}，{worse} 占 {fewer}（McNemar 精确检验，{p}）。</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} 识别得更好：只有一方读对的绘图有 {count} 幅，其中 {better} 占 {more}，{worse} 占 {fewer}（McNemar 精确检验，{p}）。</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}：IDX 文件长度不对；请重新下载</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}：不是 IDX 文件；请重新下载</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}：无法读取（{reason}）；请重新复制或下载</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}：其标签文件 {name} 不在旁边；请放到那里</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>它的压缩方式与 NumPy 不同</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} 含有 {kind}，既不是数也不是文本</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} 的形状为 {shape}</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>{name} 的长度与其形状不符</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}：解压后超过其大小的 {times} 倍；请以未压缩形式保存</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}：不是可读取的 .npz 文件（{reason}）；请用 numpy.savez 保存</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>它列出的数组多于任何图像文件所含的数组</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}：形状为 {shape} 的 x 不是 [N, H, W] 图像；请调整其形状</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}：{width} x {height} 像素的图像过大；请缩小</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}：有 {images} 张图像，标签的形状却是 {labels}；请为每张图像给出一个标签</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}：只有笔画文件注明书写者；请去掉对书写者的选择</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}：类型未知；请给出 .ndjson[.gz]、IDX 图像、.npz、.csv、.tra 或 .tes</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}：没有数组 {names}；请按 x=图像、y=标签 保存</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}：{reason}；请先转换其 x</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>有数多余、缺失或超出范围</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}：不是由 64 个 0..16 的计数和一个标签组成的行（{reason}）；请重新获取</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}：不含这些书写者的绘图；请检查文件</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}：已无法读取（{reason}）；请重新读取</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}：没有注明书写者；只有笔画文件和样本集可以注明</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>{count} 个答案，平均置信度 {confidence}，正确 {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>可靠性曲线：各置信度的答案有多少是对的</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>答案的置信度</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>识别得怎么样</translation>
    </message>
    <message>
        <source>set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>读对，95% 区间 {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{correct}/{count}</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>带标签的绘图</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>校准误差（ECE）</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>模型不认识的标签，计为错误</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>无标签，不计入</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>在虚线上，置信度为 {share} 的答案十次有八次正确；低于虚线则模型过于自信。</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>错误，置信度最高的在前</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>与 {model} 相比</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>两者读法不同的绘图</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}；另一个：{answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>每行一个标签，每列一种读法；点击错误可转到对应的绘图。</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>什么被读作什么</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} 读作 {answer}</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>可能有误的标签，最可疑的在前</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>更像是 {label}，{share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>读作 {label}，{share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>标签 {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>绘图 {number}，{label}，{read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>第 {number} 个</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading}（共 {count}，显示前 {shown} 个）</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>未署名</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>读对</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}：无法解压（{reason}）；请在 {folder} 中腾出空间</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>由基于模型特征的小型分类器判断；它拟合了 {times} 次，每次用数据集其余的 {parts}/5。</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>由于模型不提供特征，故根据模型自身的答案判断：如果它是用这些绘图训练的，则没有意义。</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>略去了 %n 幅。</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}：拥有 {count} 个样本的标签不足两个，样本太少，无法判断可疑标签；请添加更多</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}：没有带标签的绘图，因此无从判断对错；请添加带标签的绘图</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}：{model} 不认识其标签 {labels}，它认识 {known}；请选择另一个模型</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}：没有任何一项以由数字组成的文本为标签；请将标签写入文件</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}：没有 file 和 label 列；请在第一行写上这两个名称</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}，第 {row} 行：列数太少；请给出文件和标签</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}，第 {row} 行：{file} 不存在；请更正其名称</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}：超过 {rows} 行；请拆分</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}：没有列出任何图片；请检查文件</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}：不是 CSV 表格（{reason}）；请以 UTF-8 编码保存为 CSV</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}：{name} 采用 Fortran 顺序；请用 numpy.ascontiguousarray 保存</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}：图像含有 {kind}，既不是数也不是真假值；请先转换其 x</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}：在第 {there} 张图像（共 {count} 张）之后中断；请重新复制</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>图像含有非有限值</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>图像含有 {kind}，既不是数也不是真假值</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}：{model} 没有读对其中任何一项，因此没有可改动的内容</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}，第 {line} 行：不是绘图（{reason}）；格式见 README</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>末端缺失</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>末端缺失</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>墨迹的末端缺失，以其长度的比例计</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>手的抖动，以绘图较长边的比例计</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>向左倾斜</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>向右倾斜</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>顶部向左或向右倾斜</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>旋转整幅绘图</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>绘图比现在小或大</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>绘图左右移动，以画布的百分比计</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>绘图上下移动，以画布的百分比计</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>笔变细</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>笔变粗</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>线条比现在细或粗</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>模型的像素变模糊，以图像边长的比例计</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>给模型的像素加入噪声，以满墨的百分比计</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}：不认识标签 {label}；请选择 {labels} 之一</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>封上这个缺口</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>在顶部加一横</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>在中间偏上加一横</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>在中间加一横</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>在中间偏下加一横</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>在底部加一横</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>在左侧加一竖</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>在中间加一竖</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>在右侧加一竖</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>在所尝试的改动中，去掉任何一个片段或加上任何一条线，都不会改变答案。</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}；为什么是 {label}</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}；为什么是 {label} 而不是 {other}</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>模型输入中的依据</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>蓝色支持 {label}，橙色反对。</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}：没有可识别的内容，因此没有可解释的内容；请画点什么</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}：无法将 {label} 与自身对比解释；请选择另一个标签</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>没有{piece}，就会读作 {label}（{share}）。</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>没有{piece}，就会读作 {label}（{share}）。</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line}，就会读作 {label}（{share}）。</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line}，就会读作 {label}（{share}）。</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}：无法读取；请重新安装 digitapp</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>转置卷积</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>线性分类器</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>支持向量</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>决策树</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation>各图的平均值</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>各图的最大值</translation>
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
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>总和归一</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>RMS 归一化</translation>
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
        <translation>{model}：没有可识别的内容，因此各层没有可显示的内容；请画点什么</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n 个数值中的 {shown} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n 张 {size} 的特征图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>%n 张 {size} 的特征图中的 {shown} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>{model}：没有可识别的内容，因此没有与之相似的绘图；请画点什么</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>任何时刻都没有可识别的内容。</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>从一开始就读作 {text}。</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>书写过程中读法改变了 %n 次，最后一次在 {time}：{before} → {after}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{text}（{time}）</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>书写过程中的读法：先是 {first}，然后是 {steps}。</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>{time}：没有可识别的内容。</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>{time}：{text}；正在书写的：{digit}（{share}）。</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>{time}：{text}；正在书写的：{digit}（{share}，还不太像数字）。</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>左上的片段</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>顶部的片段</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>右上的片段</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>左侧的片段</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>中间的片段</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>右侧的片段</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>左下的片段</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>底部的片段</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>右下的片段</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>只有一个点：没有可回放的内容。</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>模型从未改变主意：从一开始就是 {label}。</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>模型在 {time} 改变了主意：{before} → {after}。</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>模型改变了三次主意：{changes}。</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>模型改变了两次主意：{changes}。</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>{before} → {after}（{time}）</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>模型改变了 %n 次主意，最后一次在 {time}：{before} → {after}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>各点的绘制时间未知，因此按相等间隔依次播放。</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>超过一秒的停顿按一秒播放。</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>{time}：不是数字；非要选一个的话：{label}（{share}）。</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>{time}：{label}（{share}），或 {other}（{other_share}）。</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>{time}：{label}（{share}）。</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}：图片没有可回放的笔画；请给出绘图</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}：没有可识别的内容，因此没有可回放的内容；请画点什么</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}：无法容纳回放；请以 {suffixes} 之一作为名称结尾</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change}没有影响。</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change}没有影响，因为绘图会先经过规整。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}：始终是 {answer}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}：到 {high} 为止仍是 {answer}，超过后变为 {higher}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}：从 {low} 到 {high} 仍是 {answer}，超出后变为 {higher}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}：从 {low} 到 {high} 仍是 {answer}，低于此变为 {lower}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}：从 {low} 到 {high} 仍是 {answer}，高于此变为 {higher}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}：从 {low} 到 {high} 仍是 {answer}，低于此变为 {lower}，高于此变为 {higher}。</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>无论怎么尝试，仍是 {answer}。</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>最薄弱处：{change}，从 {amount} 起变为 {other}。</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>从 {low} 到 {high} 仍是 {answer}；最薄弱处：{change}，从 {amount} 起变为 {other}。</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}：没有可识别的内容，因此没有可改动的内容；请画点什么</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>第 {number} 点</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>无法创建临时文件夹（{reason}）；请腾出空间，或用 TMPDIR 指定文件夹</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}：无法重命名（{reason}）；请将其移走</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>画一个数字，在落笔的同时看看模型如何理解它，以及模型真正看到的是什么。</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>以 MIT 许可证免费提供。内置模型从哪些数据中学习，见帮助（F1）。</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>遇到问题？请将终端中“digitapp doctor”的输出告诉向你提供本应用的人。</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>关于 digitapp</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>画布是空的。</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>开始一幅新绘图</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>打开另一个窗口，其中有自己的绘图</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>打开绘图文件或图片</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>保存绘图及其笔画</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>以另一个名称保存绘图</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>导出为 PNG(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>保存绘图的图片</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>保存视角的图片(&amp;L)…</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>将打开的视角所显示的内容保存为图片</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>添加模型(&amp;A)…</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>将模型文件加入你的模型，并弄清如何读取它</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>添加服务器模型(&amp;D)…</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>按地址使用运行在服务器上的模型来识别</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>上一幅绘图(&amp;P)</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>文件中的上一幅绘图，或上一张图片</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>下一幅绘图(&amp;X)</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>文件中的下一幅绘图，或下一张图片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>结束应用；下次启动时绘图仍在</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>重做上次撤销的编辑</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>清除所有墨迹；撤销可恢复</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>清除，在画布上</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>复制为图像(&amp;I)</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>复制绘图的图片</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>粘贴图片(&amp;E)</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>将剪贴板中的图片或文件放到画布上</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>图片左转(&amp;L)</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>将图片及其上的墨迹旋转四分之一圈</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>图片右转(&amp;R)</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>裁剪图片(&amp;O)</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>保留图片中用拖动的矩形框住的部分</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>单键快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>使用画布时，可用单个字母选择画笔和橡皮擦</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>画笔(&amp;P)</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>擦除经过之处的墨迹</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>变细(&amp;T)</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>使画笔变细</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>变粗(&amp;K)</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>使画笔变粗</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>收集绘图(&amp;C)</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>画好后按对应的数字或字母键，再画下一个</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>出题(&amp;A)</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>按随机顺序逐个要求画出标签</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>在画布上放一个并非由人书写的 {label}</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>将绘图作为 {label} 放入你的样本集</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>规整(&amp;F)</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>按模型训练时所见的方式摆放墨迹；关闭后可看到它为何重要</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>对比模型(&amp;C)</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>并排显示每个模型对绘图的读法</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>评估模型(&amp;E)…</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>在带标签的绘图上测量模型，并显示其错误</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>关于此模型(&amp;H)…</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>模型识别得怎么样、它是什么，以及它的文件</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>样本集(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>按标签显示你收集的绘图</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>放大所有文字</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>缩小所有文字</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>将所有文字设为适合屏幕的大小</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>放大显示，只留画布和答案；按 Esc 结束</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>重新显示全部内容</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>如何开始、术语的含义，以及所有按键</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>用五步介绍窗口中的内容</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>列出所有快捷键；每个都可以更改</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>关于 digitapp(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>版本信息，以及到哪里报告问题</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>样例(&amp;M)</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>数字样例(&amp;G)</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>画的是(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>按样子判断</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>多位数</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>画的是 {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>{label} 的样例</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>将绘图读作(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>更多菜单</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>由你指定</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>第 {place} 个数字，共 {count} 个：{label}，{share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>错误，其标签为 {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>非要选一个的话：{label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>请在均匀的光线下拍摄</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>或 {label}，{share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>确定：首选猜测的概率至少为 {share}%；此模型不能分辨什么不是数字</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>不确定：概率低于此值；次选猜测列在下方</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>确定：首选猜测的概率至少为 {share}%，且绘图像数字（数字度至少为 {digitness}）</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>不确定：概率低于此值，或绘图不太像数字；下面一行说明是哪一种</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>不是数字：不像模型学过的数字；首选猜测列在下方</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>模型对绘图的读法</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>模型认为每个标签有多大可能，0 至 100%</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>模型认为 {count} 个标签中最可能的 {some} 个各有多大可能，0 至 100%</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>页面已识别多少</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止识别</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>不在此图片中寻找数（Alt+T）</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>请画一个数字</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>还没有可识别的内容</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>光线不均</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>模型用时 {model} ms，规整用时 {framing} ms</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>识别用时 {time} ms</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>未在此图片中寻找数。要寻找，请用“视图 &gt; 将绘图读作 &gt; 多位数”。</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>图片上有墨迹时，整张图片按单个数字识别。撤销后会重新显示其中的数。</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp：应用已在运行；它会打开另一个窗口。</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp：应用已在运行；它会在那里打开 {file}。</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>应用出了问题（{error}）；终端中有更多信息。</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>用鼠标、手写笔或手指在这里画一个数字。也可使用键盘：方向键移动画笔，按住 Shift 可微调；空格键落笔和提笔，Esc 退出。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n 个笔画</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>重新显示整幅绘图；继续画也会如此</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>显示整幅绘图</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>笔宽（{thinner} 和 {thicker}）</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>试试这三件事</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>写一个 7，再给它加一横：答案还一样吗？</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>画一颗心。模型应该说它不是数字。</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>关闭规整，在角落里写得小一点。</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>显示一个样例</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>在画布上放一个并非由人书写的数字；清除可将其去掉</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>用五步介绍窗口中的内容；以后可从“帮助 &gt; 导览”打开</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>画点什么，然后按对应的键</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>画布上还没有可收集的内容。</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>要求的是 {label}：请画出来，然后按 Enter。</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>画好后按对应的键或按钮：</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>将绘图作为 {label} 收集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>以此标签收集绘图（Enter）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>收集绘图（在画布上按 Enter 或空格键）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>换一个题目</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>将上一幅绘图放回画布（Backspace）</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>已收集 %n 幅</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>请画 {label}</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>请画 {label}</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>请画：{label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>还没有收集任何内容：按“收集”，画好后按对应的键。</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>画的是什么</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>画的是</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>将绘图作为 {label} 放入样本集</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>还没有可放入样本集的绘图。</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>{label} 已从样本集中取出。</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>它已作为 {label} 在 {collection} 中。</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>画的是 {label}：已存入 {collection}。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>已将 %n 个样本的标签改为 {label}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>已删除 %n 个样本；在此按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>此样本集中没有可撤销的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>%n 个样本已回到样本集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>%n 个样本已恢复原标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>此样本集中没有可重做的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>%n 个样本已重新改标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>此样本已不存在。</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>书写者：{writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>读作 {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}：%n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>样本集</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>绘图放入的样本集</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新样本集的名称</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>输入名称后按 Enter</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新建样本集…</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>样本集 (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>打开样本集</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>用这些绘图和模型已认识的数字重新学习模型的最后一层。你自己的模型会加入列表；作为起点的模型保持不变。</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>用 PyTorch 训练所有层，需要几分钟而不是一秒；“训练”视角显示进展</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>只有随应用提供的网络才能整体继续训练</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教模型</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>保留已有的识别能力</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教模型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用它(&amp;U)</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>训练整个网络(&amp;W)</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>正在教模型… 你可以继续画。</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>已停止；没有添加任何内容。</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>未添加，因为比以前差：{reason}。</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>{model} 已加入你的模型。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>作为起点的模型</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>否则新模型只认识你的绘图的标签</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>该模型的名称，加“已教”</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>用“{collection}”教模型</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}，已训练</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>进程结束，没有给出答案</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}：无法启动；请用命令 digitapp teach 来教。</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>这里没有提供特征的模型，因此都不能教；请恢复一个内置网络，例如 CNN 28x28。</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>导入按标签分类的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>正在导入 {files}…</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>正在导出到 {file}…</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>绘图和图片 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>已将 {files} 中的 %n 个样本添加到样本集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>已将 %n 个写入 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}.</source>
        <comment>what was imported or exported</comment>
        <translation>{done}。</translation>
    </message>
    <message numerus="yes">
        <source>{done}; %n left out, most since {reason}.</source>
        <comment>examples</comment>
        <translation>
            <numerusform>{done}；略去 %n 个，主要原因：{reason}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>还没有收集任何内容。按“收集”，画好后按对应的键；或在答案下方指出画的是什么。</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>收集(&amp;C)</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>教模型…</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>生成一个从这些样本中学习的模型</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>在这些样本上测量模型</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>导入或导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>放到画布上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>改标签为(&amp;R)</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>其他标签…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>删除 %n 个样本(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>书写者姓名</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>书写者姓名</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>这是谁的字迹；随每幅绘图保存，以便用他人的字迹测量模型</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>撤销上一次改标签或删除（在此按 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>添加其他文件的内容，或以其他格式写出样本集</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>重做已撤销的操作（在此按 {keys}）</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>隐藏样本集（Ctrl+T）</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>上次的绘图已损坏，已另存为 {path}；能读取的部分显示在这里。</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>上次的绘图已损坏，已另存为 {path}；请画一幅新的。</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>绘图又可以保存了。</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>浏览器只提供图片的地址，而这里不会从网络获取任何内容；请在浏览器中选择“复制图片”，再在此按 Ctrl+V。</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}：其中没有第 {place} 幅绘图</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>绘图 {place}/{total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>绘图 {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}：无法生成图片；请在常见形状的画布上画</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>打开绘图或图片</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>绘图尚未存入任何文件。要先保存吗？</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>更改尚未存入 {file}。要先保存吗？</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>绘图无法为下次启动保留，也尚未存入任何文件。要先保存吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>未保存的绘图</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}：只保存这幅绘图，还是保存文件中的全部绘图？</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>这幅绘图</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>全部绘图</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>导出为 PNG</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} 含有 %n 幅绘图。要全部替换吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>替换 %n 幅绘图</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>绘图 ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>绘图和图片 ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>图片 ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>打开 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>添加 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>打开图片</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>打开 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>打开 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>打开绘图</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>打开 %n 幅绘图中的第一幅</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add}并{open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} 是动画：这是它的第一张图片。</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}：没有第 {place} 张图片</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>第 {place} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>第 {place} 页</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>图片 {place}/{total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>图片 {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>{path} 已不存在；已从列表中删除。</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>{time} 的未保存绘图，%n 个笔画</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>{time} 的未保存绘图，一张图片和 %n 个笔画</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>{time} 的未保存绘图，一张图片</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>容易辨认的 3</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>简单模型会读错的 4</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>可能是 1 的 7</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>可能是 8 的 6</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>模型不确定的 8</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>一颗心</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>字母 B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>两个数字</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>对勾</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>已保存为 {path} 的第 {place} 幅绘图。</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>已导出到 {path}。</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>之前的绘图已保留；可通过“文件 &gt; 最近的文件”打开。</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}：此绘图已不存在，或已在另一个窗口中打开；请选择另一幅</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>另一个文件 {name} 在“文件 &gt; 最近的文件”中。</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>另外 %n 个文件在“文件 &gt; 最近的文件”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>可靠性曲线</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>在虚线上，置信度为 {share} 的答案十次有八次正确；点击某点可显示其绘图</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>答案的置信度</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>正确的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>置信度 {low} 至 {high} 的 %n 个答案：{right} 正确</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>{step}，{done}/{total}</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>{step}，已完成 {done}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>添加带标签的绘图或图像的文件</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>从列表中移除选中的数据集；其文件保留（Del）</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>让勾选的模型识别所有数据集</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>结束评估；已得出的结果保留</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>带标签的数据集 ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>添加带标签的数据集</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>添加数据集</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>添加 %n 个数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>已取消；显示到此为止的结果。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>此页没有可复制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>表格（%n 行）已作为 CSV 复制到剪贴板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>报告 (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>在样本集中更正所选绘图的标签（{keys}）</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>恢复最近更正的绘图的原标签（{keys}）</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>所选绘图的其他标签</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>或其他标签</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>将所选绘图改为此标签（{key} 跳到此处，Enter 更正）</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>改标签为 {label}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>改标签</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>绘图 {number} 在 {file} 中的标签现为 {label}；请重新评估以得到相应的数据。</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>各标签读对的比例</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>标签 {name} 中读错的：{count}</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>标签 {name} 的全部 {count} 幅都读对了</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>按书写者</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>各书写者读对的比例</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>书写者 {name} 读错的：{count}</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>书写者 {name} 的全部 {count} 幅都读对了</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>读对</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>误读为</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>此数据集没有注明书写者；笔画文件和样本集可以注明。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} 正在描述 {set} 的绘图</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>正在加载 {model}</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} 正在识别 {set}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>失败（{reason}）；请选择另一个模型或另一个数据集。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>点击某点可查看其绘图。</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>置信度与正确比例平均相差 {points} 个百分点（ECE）。</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>读错的排在前面。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>没有读错带标签的绘图。</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>读错：{count}，置信度最高的在前</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>标签有误？</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>查找有误的标签(&amp;L)</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>如果未见过某幅绘图的分类器读作别的，其标签就可能有误。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>%n 个标签都看不出有误</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>可能有误的标签：{count}，其中 {confident} 个把握较大</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>请看一看：其中许多只是难以辨认。</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>现为 {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>原为 {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} 读对：%n 幅绘图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} 读作 {answer}：%n 幅绘图</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>点击单元格可查看其绘图。</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>绘图 {number}：{first}，{second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>绘图 {number}：{first}，{second}，书写者 {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>读对，按数据集和模型</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>识别前已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>{count} 个中读对 {correct} 个，95% 区间 {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>按 Enter 在画布上显示所选绘图</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>显示 {count} 个中的前 {shown} 个。</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>哪些绘图</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>请勾选两个或更多模型，在此数据集上评估后即可对比。</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>正确：{first}，{second}。</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>两者读法不同的全部（{count}）</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>只有 {model} 正确（{count}）</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>两者都错（{count}）</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>{model} 的读法 | {other} 的读法</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>模型会读错哪些数字、谁的数字，当时又有多确定？</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>请添加一组带标签的绘图：样本集或其他 .ndjson 文件、MNIST 那样的 IDX 图像、.npz 或 optdigits。勾选要识别它的模型，然后按“评估”。</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>模型正在识别…</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>数据得出后即显示在上方，错误显示在这里。其间仍可使用绘图窗口。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>将页面内容复制为表格，供电子表格使用（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>将页面显示的内容保存为图片</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>将全部评估结果连同绘图保存为一个 HTML 文件</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{model} 在 {set} 上：{count} 个中读对 {correct} 个</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>对其中 {share} 确定，而这些中 {right} 正确</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 幅没有可识别的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 幅的标签模型不认识，计为错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 幅无标签，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}; {fact}</source>
        <comment>of an evaluation</comment>
        <translation>{facts}；{fact}</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <comment>of an evaluation</comment>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>digitapp help</source>
        <translation>digitapp 帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>你画一个数字，落笔的同时就能看到模型把它读作什么。模型是一种程序，它从许多手写数字中学会了每个数字的样子。</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>一切都在这台计算机上进行。绘图不会离开它，除非你添加运行在服务器上的模型。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>用鼠标、手写笔或手指在大方格里画一个数字。答案显示在旁边，并列出模型认为十个数字各有多大可能。</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>然后试着骗过它：给 7 加一横，让 8 留个口，写得很小，画一颗心。“文件 &gt; 样例”中有容易的、困难的以及根本不是数字的绘图。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z 撤销上一次编辑，连“清除”也可以撤销。下次启动时绘图仍在。</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>在右上方可选择另一个模型。“对比”标签页显示所有模型的读法。</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>“视图 &gt; 样本集”保存绘图及其所画的内容；“教模型”用它们生成你自己的模型；“视图 &gt; 评估模型”显示哪些被读错。</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>将文件拖到窗口上即可打开：绘图（.ndjson）、图片，或你自己的模型（.onnx 等）。</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>也可以粘贴数字的图片（Ctrl+V）。你可以在上面画；“编辑”菜单可旋转和裁剪它。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>术语的含义</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>模型认为最可能的数字。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>模型认为其答案有多大可能，以百分比表示。说 90% 的模型应当十次有九次正确；但并非每个模型都这么诚实。</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>数字度</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>绘图究竟有多像数字。一颗心也许比起其他数字更像 0，却仍不是数字。并非每个模型都能分辨。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>置信度至少为 {share}%，且数字度足够高。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>模型在两个数字之间犹豫，或绘图不太像数字。</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>数字度太低。非要识别的话模型会读作什么，列在下方。</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>规整</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>在模型看到之前，墨迹会缩放到统一的大小并移到中间，与模型所学的数字的处理方式相同。关闭后，角落里的数字会被读错。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>答案下方的标签页。每一个回答关于你的绘图的一个问题。</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>对未见过的书写者的读对率</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>对于模型从未见过其字迹的人，它能读对多少绘图。这才是对你有意义的：它也从未见过你的字迹。</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>70,000 个扫描数字，用于比较模型。这里的数据针对留作测试的 10,000 个。</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>文件中的绘图本应是什么。有标签时，答案会说明是否正确。</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>数据与许可证</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>digitapp 以 MIT 许可证免费提供：你可以使用、修改和传播它。</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>内置模型从三个数据集合中学习，其许可证要求注明它们：</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>“文件 &gt; 样例”中的数字是生成的，并非由人书写。</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>单个字母和 Del 在使用画布时有效；“编辑 &gt; 单键快捷键”可关闭字母快捷键。</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>要用键盘绘图，请转到画布：方向键移动画笔，按住 Shift 可微调；空格键落笔和提笔，Esc 退出。同时按两个方向键可画斜线。也可以按 D 再按一个数字，放上该数字的样例。</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab 在控件之间移动，空格键按下控件，Alt 打开菜单。</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>各个视角</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>无法使用模型（{reason}）；请重新启动应用。</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>无法加载 {model}（{reason}）；请选择另一个模型。</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}；它在默认设备上运行。</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>{model} 无法识别绘图（{reason}）；请选择另一个模型。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>有多少模型给出多数模型的答案</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>模型的顺序</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>显示隐藏的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>另有 %n 个模型未列入：一次最多对比 {most} 个添加的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>按答案</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>按准确率</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按用时</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>用此模型识别</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>隐藏此模型</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>正在作答</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分歧</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 个不同</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>没有可对比的模型</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>没有模型给出答案</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>唯一的模型还没看到可识别的内容</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>两个模型都还没看到可识别的内容</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>全部 %n 个模型都还没看到可识别的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>唯一的模型认为不是数字</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>两个模型都认为不是数字</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>全部 %n 个模型都认为不是数字</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>唯一的模型读作 {label}</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>两个模型都读作 {label}</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>全部 %n 个模型都读作 {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>{models} 个模型中有 %n 个还没看到可识别的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>{models} 个模型中有 %n 个认为不是数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>{models} 个模型中有 %n 个读作 {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 个还没看到可识别的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 个认为不是数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 个仍在识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 个没有答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 个读作 {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>没有多数：%n 种不同的答案</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>没有多数：{answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}；{exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>给模型的输入</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>无法询问 {model}（{reason}）；请选择另一个模型。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>模型真正得到的输入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>模型为何这样回答，以及什么会改变它的答案</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>模型的每一层如何处理绘图</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>绘图可以改动多少而答案不变</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>在你画的过程中答案如何形成，以及在哪里改变</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>并排显示每个模型对绘图的读法</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>逐行列出识别出的所有数，可更正和带走</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>训练你自己的整个网络的进展</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>它看到的模型输入</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>模型的输入；方框是指针所指的值所依赖的部分</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>正在查看模型内部…</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>画点什么，看看模型的每一层如何处理它。</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>没有答案，因此没有可显示的层。</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>正在加载模型。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>&lt; {milliseconds} ms</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>取自 {steps}</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>蓝色：此处的墨迹使输出增大。橙色：此处的墨迹使输出减小。</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>蓝色条大于零，橙色条小于零。</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>条形从零开始。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>黑色为 0，每张图中最亮的像素是其最大值；蓝色大于 0，橙色小于 0。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>黑色为 0，每张图中最亮的像素是其最大值；蓝色大于 0，橙色小于 0；每个像素是 {block} 的平均值。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>黑色为 0，每张图中最亮的像素是其最大值。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>黑色为 0，每张图中最亮的像素是其最大值；每个像素是 {block} 的平均值。</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>{label} 的权重，第 {row} 行第 {column} 列：{weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>数值 {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>图 {number}，第 {row} 行第 {column} 列：{value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>全部权重：{low} 至 {high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>此层给出的值不是数；请修正模型的导出。</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>全部值：{low} 至 {high}，平均 {mean}</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>显示此层在输入中寻找什么，而不是它找到了什么</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}；看到第 {top} 至 {bottom} 行、第 {left} 至 {right} 列</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>点击某张图或按 Enter 可单独查看；再次点击则查看全部</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>各层，从输入到答案</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>将此视角在单独的面板中保持打开</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>模型的原样输入：{size} 像素</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>没有任何像素有墨迹。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>%n 个像素有墨迹，位于第 {top} 至 {bottom} 行、第 {left} 至 {right} 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>时间位置</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>动画 (WebP)…</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>动画 (GIF)…</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>数值 (JSON)…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>图片没有时间信息：没人知道它是怎样写成的。在上面画，画的部分便可回放。</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>画点什么，看看答案是如何形成的。</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>没有可回放的答案。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>长时间的停顿已缩短</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>按相等间隔</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>在 {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>保存回放</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>再画一遍，并显示每一时刻的答案（空格键）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>播放的快慢</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>保存为动画图片或数值</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>正在就每一时刻询问模型…</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>正在就每一时刻询问模型… 已知 {moments} 个时刻中的 {known} 个。</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>1 · 墨迹</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>2 · 外框</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>3 · 居中</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>4 · 像素</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>2 · 画布</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>3 · 中间</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>1 · 图片</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>2 · 光线</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>3 · 墨迹</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>4 · 外框</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>5 · 像素</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>4 · 画布</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>墨迹；其外框，缩放到固定大小；其中心，移到中间；模型的像素</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>不规整时，整个画布原样缩小：数字可能很小或偏离中间</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>图片；均匀光线下的图片；其墨迹及上面所画的内容；这些内容的外框；模型的像素</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>图片；均匀光线下的图片；其墨迹；缩小的整个画布；模型的像素</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>从墨迹到模型输入的步骤</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>点击播放</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>带方框的图片 (PNG)…</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>带方框的图片</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>识别的是单个数字。用“视图 &gt; 将绘图读作 &gt; 多位数”可将其当作数来识别。</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>写几个数，或打开写有数的图片，它们就会逐行列在这里。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有答案。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>没有识别出数：{problem}。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>已将 %n 行复制到剪贴板，可粘贴到电子表格中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>保存识别结果</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>复制所有行，可粘贴到电子表格中（在表格中按 Ctrl+C）</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>将识别结果保存为表格、JSON 或带方框的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>{lines} 行中有 %n 个数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>{numbers}；其中 %n 个不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}。可能还有更多：{problem}。</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>输入以更正；相同的数字保持不变</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>识别出的数</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>第一轮完成后开始显示曲线</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>训练图像读对率</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>留出绘图读对率</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>每轮的损失和准确率</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>网络学习时损失下降；它能读对多少留出的绘图，说明学得怎么样</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>第 {epoch} 轮后的损失为 {loss}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>暂时结束训练；可从最后一轮接着训练，改天也行</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>放弃训练</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>正在训练 {model}</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>放弃训练；学到的内容会被删除</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>学到的内容会被删除。“暂停”会将其保留，改天也可继续。</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>学到的内容会被删除。若保持暂停，它会等待，改天也可继续。</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>学到的内容会被删除。</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>没有在训练：请在样本集面板中按“教模型”，再选“训练整个网络”。</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>正在复制绘图…</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>正在读取绘图…</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>正在用 %n 幅绘图训练；另外 {others} 幅只用于测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>此外还有：{digits}。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>第 {epoch} 轮（共 {epochs} 轮）已完成。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>第 {epoch} 轮（共 {epochs} 轮）已完成，约剩 {time}。</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>留出的绘图有 {share} 读对。</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>在第一轮结束前暂停；继续会从头开始。</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>已暂停；继续会从第 {epoch} 轮之后接着训练。</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>完成。使用它，它就会加入你的模型。</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>它识别得比以前差：{sets}。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>{set}：之后 {after}，n = {n}。</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}：之前 {before}，之后 {after}，n = {n}。</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>训练意外结束</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}：无法启动；请用命令 digitapp-export train 训练。</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>样本集，以训练开始时为准</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>训练整个网络需要 PyTorch，但尚未安装；安装方法：pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>另一个网络正在训练：请查看“训练”视角，并先在那里停止它。</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>另一个窗口正在训练网络：请等它完成，或先在那里停止它。</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>训练结束，没有得到模型。</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}：无法写入（{reason}）；请在那里腾出空间</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>概率随变化的曲线</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>每个标签的概率如何随变化而改变；点击或拖动可选择变化多少</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>图片没有可截断、抖动或变细的笔画。</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>用改动后的绘图替换原绘图（Ctrl+Z 可恢复）</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>请先改动绘图</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>图片在此保持不变；“编辑”菜单的旋转和裁剪可更改它</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>模糊和噪声改变的是模型的像素，而不是墨迹：没有可放到画布上的内容</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>画点什么，看看它可以改动多少而答案不变。</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>没有可改变的答案。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>改动后：{answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>原样：{answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>正在查看… {model} 每个答案需要 {milliseconds} ms，共需 {answers} 个：每个滑块约 {seconds} 秒。</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>模型看到的改动后的绘图</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>对改动后绘图的答案</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>将所有滑块归位</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>显示每个模型随变化会给出的答案，每个模型一条</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>所有模型随变化的答案</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>方向键可更改，Backspace 或双击可归位</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>模型输入中的依据</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>此处的墨迹没有影响</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>此处为空没有影响</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>此处的墨迹支持 {label}（{value}）</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>此处为空支持 {label}（{value}）</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>此处的墨迹反对 {label}（{value}）</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>此处为空反对 {label}（{value}）</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>要解释的标签</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>用于对比的标签</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>右侧的图</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>画点什么，看看模型为何这样回答。</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>没有可解释的答案。</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>任何其他标签</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>%n 幅已知绘图中与它最相似的</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>正在查看… {model} 每个答案需要 {milliseconds} ms，约需 {answers} 个：大约 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>支持 {label} 而不是 {other}</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>支持 {label}</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>而不是</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>显示绘图的片段，或它在 {count} 幅已知绘图中的位置</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>已知绘图的分布图</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>每个点是一幅已知绘图；模型认为相似的彼此靠近</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>已知的 {label}，{source}。</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>与这幅最相似的已知绘图</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>它们的标签，最相似的在前：{labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}，{source}；距离 {distance}，最大为 {most}</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>绘图的片段</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>指向某个片段，可看到没有它时读作什么；点击可擦除它（Ctrl+Z 可恢复）</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>图片不划分片段：支持答案的依据在旁边。</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>没有这个片段，就没有可识别的内容。</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>没有这个片段：{label}（{share}）。</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>没有这个片段：{label}（{share}），且不像数字。</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>规整又开启了；应用结束时它是关闭的。</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>没有空间显示视角：请放大窗口，或缩小文字（Ctrl+-）。</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>模型 ({suffixes})</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation>允许模型的后端使用{needs}吗？</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>否则无法使用它：{sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>已添加为 {model}。</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>它看到</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>并读作</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>它如何接收图像</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>正在用生成的数字尝试模型需要怎样的图像…</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>模型列表中显示的内容</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>输出的标签，按其顺序，以逗号分隔；按 Enter 尝试</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>读取模型的方式</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{count} 幅中的 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>已用生成的数字尝试了 %n 种输入方式；最好的排在前面。在画布上画一画，看看各种方式的结果，然后确认其中一种。</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>正在用这些标签尝试…</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>正在将其复制到你的模型并在那里尝试…</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>服务器通过 Open Inference Protocol 提供的模型的地址：</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>添加服务器模型</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>模型的地址</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>使用此模型作答时，你画的内容会发送到那里。</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} 不是地址；请按此形式给出：{example}。</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>这不是地址；请按此形式给出：{example}。</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>正在向服务器询问模型信息…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>运行设备(&amp;R)</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}：未打开</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>尚未加载任何模型；请稍后再试。</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>它现在名为 {title}。</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>它又回到你的模型中了。</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>关于 {title}</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>此模型随应用提供：既不能重命名，也不能移除。</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>{title} 已移除；其文件保留在 {folder} 中。</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>显示另一个模型的页面</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>有关模型的已知信息</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>为模型取此名称；其文件名不变</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>将模型从列表中移除；其文件会保留，可以放回</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型的名称</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>手写笔</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>用于识别的模型（Ctrl+1 至 Ctrl+9）</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>无法使用：{reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>未见过的书写者</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>读对：{figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}，扫描数字：{share}%（{low} 至 {high}，n = {count}）</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}，未参与训练者的手写笔画：{share}%（{low} 至 {high}，n = {count}）</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>它是</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>与前一个合并</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>与后一个合并</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>它不是数字</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>忘记我对这个数的更正</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>显示这个数字；再次点击显示可对它进行的操作</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>点击查看；再次点击可更正、拆分或合并</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>在当前窗口中(&amp;P)</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>在新窗口中(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>打开外部文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>要在哪里打开 {name}？</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>记住选择(&amp;R)</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>可用“视图 &gt; {menu}”更改</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>这一部分没有图片内容；请拖动矩形框住要保留的部分。</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>拖动矩形框住要保留的部分；Enter 采用所示的矩形，Esc 结束。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>正在更改图片…</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp：没有显示器；请设置 DISPLAY，或使用命令行：digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp：窗口无法启动（{cause}）；{advice}，或使用命令行：digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>再次启动时无法在此窗口中打开其文件（{cause}）；{advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp：窗口无法启动（{cause}）；也可使用命令行：digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name}（现为 {value}）</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings}和{other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>请检查 {settings}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>关于绘图</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>标签为 {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>规整已关闭</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>图片，{width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>错误：{sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>请重新安装 PySide6</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>请安装包含 {library} 的软件包</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>在 Debian 和 Ubuntu 上：{command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>注意：{what}。</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>当前操作完成后即更换语言，或在下次启动时更换。</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 至 255</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 至 1</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>MNIST 的 mean 和 std</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 至 16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>ImageNet 的 mean 和 std</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>它有 {count} 个输出，却给出了 {given} 个标签；请给出 {count} 个</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>无法为它写模型卡：{reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>其输入 {name} 的形状 {shape} 不是边长 {smallest} 到 {largest} 像素、1 或 3 个通道的图像；请以固定尺寸导出</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}，{scale}，墨迹为亮，规整 {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}，{scale}，墨迹为暗，规整 {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>它接受 {count} 个输入（{names}），而不是一张图像；请以一个输入导出</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>其输入 {name} 的类型为 {dtype}；请导出为接受 {known}</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>没有输出为 2 到 {most} 个标签各给出一个得分（现有：{shapes}）</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}：没有后端能读取这种文件；已知的有 {known}</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}：已有模型 {model}；请另起名称</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>它已关闭</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}：已存在，而模型按该名称查找其权重：请重新导出，为权重另起名称</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}：无法将模型复制到那里（{reason}）；请腾出空间或设置 DIGITAPP_MODELS</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}：已存在；请为模型另起名称</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>属于它的 {file} 不是其文件夹中的文件：请导出为单个文件</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>保存其权重的 {name} 与某个模型或应用的文件同名：请重新导出</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}：无法添加：{reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}：既不是文件，也不是地址；请指定现有的模型文件，或给出地址，例如 http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}：没有后端认识这种地址；请给出 http://HOST:PORT/v2/models/NAME</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>它对每幅绘图都失败（{reason}）；请确保它接受一张图像</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}：答案的形状为 {shape}，而不是 {wanted}；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}：答案的值不是数；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}：给出的数字度形状为 {shape}，而不是 {wanted}；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}：给出的数字度的值不是数；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}：给出的特征形状为 {shape}，而不是 {wanted}；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}：给出的特征的值不是数；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}：答案的值不是概率；其模型卡应注明“logits”</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}：给出的数字度不在 0 到 1 之间；请修正其导出</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}：给出的特征形状为 {shape}，而不是 [batch, 1 至 {most}]；请修正其导出</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>id {id} 已被 {path} 占用；请另选一个</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}：无法识别图像；请修正其导出（{reason}）</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}：没有这种规整方式；请选择 {names} 之一</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}：随应用提供，不能重命名；只有你自己的模型可以</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}：随应用提供，不能移除；只有你自己的模型可以</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}：无法移除（{reason}）；请检查其文件夹的权限</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}：无法恢复（{reason}）；请检查其文件夹的权限</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}：没有可保存名称的模型卡；请先修正（{reason}）</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}：已有模型使用此名称；请另选一个</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}：不能如此命名（{reason}）；请另选名称</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}：没有这个已移除的模型；现有：{known}</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}：已存在，因此没有恢复任何内容；请移除或重命名该模型</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}：不提供特征；请选择模型卡注明了特征的模型</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}：加载时没有查看其内部的途径；请从注册表加载</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}：它对模型卡上样本的答案与模型卡不符（某个概率相差 {deviation}）；请从来源处重新获取文件及其模型卡</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}：给出了 %n 个数组，而不是其模型卡所说的 {names}；请修正其导出</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>你的绘图，留出部分</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>未见过的书写者（手写笔）</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>扫描数字（MNIST 测试集）</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>微型扫描（optdigits 测试集）</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>像 MNIST 那样居中并缩放</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>像 optdigits 那样填满整个区域</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>整个画布，仅缩小</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>所有像素排成一行</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>读对（准确率）</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>典型错误（混淆）</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>括号内：95% 置信区间，以及识别的数字个数 n</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>此处未测量；{command} 可在带标签的绘图上测量</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>此处未测量；{command} 可在带标签的绘图上统计</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>其模型卡未说明</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} x {width} 像素，{meaning}（规整 {framing}）</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>输入张量</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id}（应用启动时使用它）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>后端 {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>应用自身的进程，因为它随应用提供且文件未改动</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>你：可以重命名和移除</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>应用：会一直保留</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}；其后端可以使用{needs}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share}（{low} 至 {high}，n = {n}）</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{n} 个中有 {wrong} 个错误：{mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{n} 个中有 {wrong} 个错误</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>纸 {paper}，墨迹 {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>一次 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>然后减去均值 {mean} 并除以标准差 {std}</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
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
        <translation>{label} 读作 {answer}（一次）</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} 读作 {answer}（两次）</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} 读作 {answer}（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>{count} 个学到的数值</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>对 {share} 的数字不确定</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>什么不是数字</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>它不能分辨：它把一切都当作自己的某个答案</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>它能分辨：数字度低于 {threshold} 的绘图“不是数字”</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>它能分辨：数字度低于 {threshold} 的绘图“不是数字”，低于 {sure} 的答案“不确定”</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}；在由一个数字和一个其他图形组成的 100 对中，有 {share} 对是数字的数字度更高（AUROC）</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}……（%n 个标签）</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}：无法写入（{reason}）；请检查其权限</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}：没有这个名称的后端；已知的有 {known}</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>无法读取（{reason}）；请检查读取权限</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}：没有这个模型；已知的有：{known}</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}：无法使用：{reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>其文件 {path} 已不存在；请放回或选择另一个模型</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}：未加载：{reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}：无法加载：{reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}：是 Keras 模型，无法在此打开；请在 Python 中导出为 ONNX：keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}：是 PyTorch 检查点：只有权重，或只有其自身程序才能加载的网络，无法在此打开；请在 Python 中将带有这些权重的网络导出为 ONNX：torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}：是不含网络的权重文件，无法在此打开；请在 Python 中将带有这些权重的网络导出为 ONNX：torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}：是 TensorFlow 计算图，无法在此打开；请将其所在的文件夹转换为 ONNX：python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}：是 TensorFlow Lite 模型，无法在此打开；请转换为 ONNX：python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}：是 pickle 文件，打开时可能运行任意程序，因此无法在此打开；如果你信任它，请在 Python 中加载并用 skops 保存：skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>一幅绘图</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>没有内容能从纸上区分出来</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>有字迹或图案，但没有找到数</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>大部分是暗的：不是纸上的字迹</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>上面太多内容不是数，例如印刷文字或图案</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>由人指定</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>“{sign}”不是此模型的标签，因此没有更改任何内容；请只写它的数字</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>这个数的墨迹中有 %n 个数字，而“{text}”有 {count} 个；请在画布上右键点击其标记来拆分或合并</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} 已能读取这些文件；请卸载两者之一</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>后端 {name} 不可用：{reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>没有名称的软件包</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}：像素太多；请缩小到 {most} 以下</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}：不是可读取的图片；请保存为 PNG</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}：不是可读取的图片（缺少末尾）；请重新复制或下载</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}：不是可读取的图片（{reason}）；请保存为 PNG</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}：边长 {size} 像素过长；请裁剪到 {most} 以下</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}：{width} x {height} 像素太多；请缩小到 {most} 以下</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}：是空的；请重新复制或下载</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}：超过 {most} MiB；请缩小</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}：HEIC 图片；要打开它，请运行 `pip install pillow-heif`</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}：不是此程序的一部分；要使用它，请用 Python 安装 digitapp</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}：已存在；请选择另一个名称</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}；在此之前已添加 %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}；没有添加任何内容</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}：没有样本 {id}；它可能已在别处删除</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}：{count} 个样本都不在；可能已在别处删除</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}：无法向其添加内容（{reason}）；请腾出空间或检查其权限</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>{most} MiB 的样本对样本集来说过大；请缩小</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}：样本集的名称以 .ndjson 结尾；请选择这样的名称</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}，第 {number} 行：不是样本（{reason}）；请删除该行</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}，第 {number} 行：超过 {most} MiB；请删除该行</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}，第 {number} 行：超过 {most} GiB；请拆分</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}：无法为撤销保存更改的内容（{reason}）；请在那里腾出空间</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}：无法读取（{reason}）；请将其移走</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}：无法写入（{reason}）；请将其移走</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}：只能在样本集（{suffix}）中更正标签；请用 `digitapp collection import` 将此文件转为样本集，再评估它</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}：那里的绘图已不是评估过的那幅；请重新评估</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>按书写者和时段</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>不是表格的行（{reason}）</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>其图片不存在</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>其图片位于表格的文件夹之外</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}：已存在；请为表格选择另一个名称</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}：无法写入（{reason}）；请选择其他位置</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>含 file 和 label 列的 CSV</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>它是标签文件夹中的文件夹</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>它不是图片</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}：无法读取（{reason}）；请检查其名称和读取权限</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}：已存在；请选择新的或空的文件夹</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>其标签过长，不能用作文件夹名称</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>标签 {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>按标签分类的图片文件夹</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>略去 {count} 个：{reason}（首个：{place}）</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}：没有可写入的内容；请选择其他样本或另一种格式</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}：没有可写入的内容（{reason}）；请选择其他样本或另一种格式</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>它没有墨迹</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>图像 {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}：名称中没有“images”；请命名为例如 mine-images-idx3-ubyte，标签文件放在旁边</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>其标签不是 0 到 255 的数</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>图像与标签成对的 IDX，例如 MNIST</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>其标签或其他已知信息中有 XML 无法容纳的字符</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML (W3C)：单个符号，以及 CROHME 那样书写的组</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}：解压后超过 {most} GiB；请拆分</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}：在 {size} 字节之后损坏（{reason}）；请重新复制或下载</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>不是 XML（{reason}）</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>不是可读取的 XML（{reason}）</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>有超过 {most} MiB 的标记</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>InkML 不需要文档类型和实体，它们可能有害</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>文件是 {name}，而不是 ink</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>元素嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>有超过 {most} MiB 的文本</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>定义或注释超过 {most} 个；请拆分文件</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>某个通道的 min 或 max 不是数（{reason}）</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>某个画刷的宽度不是数（{reason}）</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>它引用了在它之前不存在的轨迹格式</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>不是轨迹（{reason}）</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>有超过 {most} 个点的组；请拆分文件</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>超过 {most} 个点有名称或不属于任何组；请拆分文件</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>它引用了在它之前不存在的轨迹或其一部分</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>ink 中嵌套了 ink</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>其轨迹格式没有 X 和 Y 通道</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>点 {point} 含有 {value}，这不是值</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>点 {point} 超过 {most} 个值</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>点 {point} 有 {count} 个值，而不是 {least} 个</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}：没有数组 x 和 y；请按 x=图像、y=标签 保存</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>图像 x_test 用于测量，而不是用于教模型</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>含 x 和 y 的 NumPy .npz</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet：未安装 pyarrow；请运行 pip install &apos;digitapp[parquet]&apos;</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}：没有 image 列，只有 {names}；请重命名其中一列</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}：解压后超过其大小的 {ratio} 倍；请让每张图片只写一次</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}：不是可读取的 Parquet 文件（{reason}）；请重新复制</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}：有超过 {most} MiB 的行组；请以更小的行组写出</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>其图片不在文件中</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>其标签既不是文本，也不是整数</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Hugging Face 的 datasets 所写的含图像的 Parquet；需要 digitapp[parquet]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>它没有可识别的内容，只有一个点或没有墨迹</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>它没有标签</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>它不是可读取的图片（{reason}）</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>它没有显示墨迹</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>有坐标不是数或过大</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>其画布的宽和高不是 1 到 {most} 个单位</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>不是 Quick, Draw! 的绘图（{reason}）</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>某个笔画的 x 与 y 数量不等</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>Quick, Draw! NDJSON（读取 raw 和 simplified，写入 raw）</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>Quick, Draw! NDJSON，简化为 256 x 256</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}：{name} 只能写入；请选择另一个 --format</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>样本 {number} 之后</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>其标签或书写者姓名不是一行文本</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>其图片的宽或高超过 {most} 像素</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>其标签或其他已知信息超过 {most} 个字符</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}：是文件夹，而不是 {name}；请指定其中的文件</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}：不是可写入的类型；请从 {kinds} 中选择 --format</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}：没有这种格式；请选择 {names} 之一</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}：类型未知；如果属于以下之一，请用 --format 指明：{kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}：既不是文件，也不是文件夹；请先保存为文件</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}：没有可供学习的内容；请检查文件</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}：没有可供学习的内容（{reason}）；请检查文件</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>其标签不是文件可容纳的文本</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>它是图片，而该格式保存的是笔画</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}，第 {number} 行：{why}；请更正或删除</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>不是带标签的 WORD</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>不是计数为 1 或更大的 NUMSTROKES</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>有超过 {most} 个点的字符</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>文件在此 WORD 的笔画结束之前就结束了</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>不是带计数、# 和坐标的 POINTS</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>有 {count} 个坐标，而不是 {points} 个点各两个</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>它没有标签或标签含空白，而该格式保存的是单词</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>UJI pen characters 文本，版本 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>其标签或书写者含换行，而该格式按行保存</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>UNIPEN 文本，y 向上；UJI pen characters，版本 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>y 向下的 UNIPEN 文本，例如从屏幕录制的</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>.COORD 没有 X 和 Y，或超过 {most} 个名称</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>墨迹在另一个文件 {name} 中，不会去查找它：请将其内容放到此处</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} 不是数</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>不是点（{reason}）</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>某个组件超过 {most} 个点</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>上面的组件不是如 .COORD 所说每个点 {count} 个数</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>有超过 {most} 个点的段</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>段之前的点超过 {most} 个；请拆分文件</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>不是 .SEGMENT KIND COMPONENTS QUALITY LABEL</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>超过 {most} 个段引用别处的墨迹；请拆分文件</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>其段在笔画中间结束</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>其段没有注明组件</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>它是 {kind}，不止一个符号</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>标签 {shown} 有 {count} 个字符，超过模型标签的上限 {longest}：请缩短</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>标签 {shown} 含有无法显示的字符：请改用其他字符</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>所有样本的标签都是 {label}，没有可与之区分的内容：请添加另一个标签，或保留数字</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>模型不能有这些标签（{reason}）：请更改</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>没有可识别的内容</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>与另一幅相同</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>与另一幅相同但标签不同</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>没有可教的内容：{reasons}；请画一些并加上标签</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>没有文件含有绘图</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>标签为空；请至少给出一个字符</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>标签有 {count} 个字符；请最多给出 {most} 个</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>标签 {text} 含有换行或控制字符；请给出一行文本</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>书写者姓名为空；请至少给出一个字符</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>书写者姓名有 {count} 个字符；请最多给出 {most} 个</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>书写者姓名 {text} 含有换行或控制字符；请给出一行文本</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}：无法读取（{reason}）</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>{name} 不能作为样本集的名称；请另选一个</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>{name} 不能作为样本集的名称；请去掉控制字符</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>{name} 不能作为样本集的名称；请去掉 {signs}</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>{count} 个字符的样本集名称过长；请选择较短的名称</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}：不能被教，因为它不提供特征；请教模型卡注明了特征的模型，例如 cnn-28x28、mlp-28x28、cnn-8x8 或 mlp-8x8</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}：属于另一个模型；请重新安装 digitapp</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>在 {seconds} 秒内用 %n 幅绘图教了模型；它能识别 {labels} 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>略去：{count}，{reason}。</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>你的绘图，每幅都由未用它教过的模型识别（{folds}，n = {n}）：之前 {before}，之后 {after}。</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>它对其他绘图识别得怎么样尚不清楚：请把每个标签至少画两次。</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>它以教过的模型为起点：如果该模型已用这些绘图教过，两个数据都会偏高。</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>它原来认识的（n = {n} 个数字）：之前 {before}，之后 {after}。</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}：不能作为模型的名称（{reason}）；请另选一个</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}：其文件的答案与所教的不符（相差 {off}）；没有写入任何内容</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}：已有模型 {model}；请为教过的模型另起名称</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}：已有模型使用此名称；请为教过的模型另起名称</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}：已存在；请为教过的模型另起名称</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>种子 {seed} 不是从 0 开始的整数；请另选一个</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}，已教</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>对你的绘图，它读对 {after} 而不是 {before}</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>对它原来认识的数字，它读对 {after} 而不是 {before}</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>不是训练进度的行（{reason}）：{line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>不能分辨什么不是数字</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>也许不是数字</translation>
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
        <translation>{low} 至 {high}%</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before}、{last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>其进程崩溃（{reason}）</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>其进程以状态 {status} 结束</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>其后端的 needs 为 {needs}，而不是由 {known} 组成的元组：请报告给其作者</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>软件包 {package} 的后端 {backend} 需要{needs}：如果你信任该软件包，请用 digitapp models --allow {name} 允许</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>其进程提供的层信息不是数组（{reason}）</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>它连续 {most} 次结束，不再重新启动：请重新选择它来启动</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}；将为下一幅绘图重新启动它</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>其进程的答案不是数组（{reason}）</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason}（{size} GiB）</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>无法为它启动进程（{reason}）</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>它已被停止</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>它用时超过 {seconds} 秒，已被终止</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>它的答案远多于其模型卡所说，已被终止</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>其进程的答案不是消息，已被终止</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>它有 {count} 个标签，超过 {most} 个：请用更少的标签训练</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>它有超过 {most} 个输入、输出或轴：请各以一个导出</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>其标签、输入和输出的名称过长：请以较短的名称导出</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock（ABI {abi}）和 seccomp：外来模型可读取自己的文件夹，可写入临时文件夹，不能启动程序、发送信号或访问网络</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>仅 seccomp：外来模型不能启动程序、发送信号或访问网络，但可以读写你的文件，因为此内核不提供 Landlock</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>此系统上没有本应用已知的沙盒；外来模型在各自的进程中运行：它们有时间限制、不含你的变量的环境和各自的会话，但可以读取你的文件，写入你可写入之处，并使用网络</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock（ABI {abi}），seccomp：外来模型可读取自己的文件夹，但可以清空你能写入的文件</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock（ABI {abi}），无 seccomp：外来模型可读取自己的文件夹，但可以启动程序和使用网络</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock（ABI {abi}），无 seccomp：外来模型可读取自己的文件夹，但可以启动程序和使用网络，还可以清空你能写入的文件</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>自己的进程，有内存和时间限制：即使它崩溃，应用仍继续运行；它被隔离：读取自己的文件夹，不写入任何持久内容，也不启动任何程序</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>自己的进程，有内存和时间限制：即使它崩溃，应用仍继续运行；它被部分隔离：程度见 digitapp doctor</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>自己的进程，有内存和时间限制：即使它崩溃，应用仍继续运行；它未被隔离，因为此系统没有本应用已知的隔离方式：请使用你信任的模型</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version}，运行于 {system}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>后端 {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path}（尚不存在）</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>未安装；安装方法：{command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}，没有显示器：窗口无法在此打开，命令可用</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}，20 秒内未能启动；请检查显示器是否响应</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>它以状态 {status} 结束</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}，平台 {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}，可以使用{needs}</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>模型 {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>将画的 7 读作 {label}（{share}）</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>将画的 7 读作 {label}（{share}），但说它不是数字</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>digitapp 的笔画文件和样本集</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>UCI 的 optdigits（.tra、.tes）</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>图片（PNG、JPEG、BMP、GIF、TIFF、WEBP）</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} 已是“{action}”的快捷键；请选择其他按键。</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} 用于移动焦点或画笔；请选择其他按键。</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} 在文本框中会输入字符；请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>清除快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>移除所选操作的快捷键</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>默认快捷键(&amp;F)</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>将所选操作恢复为默认快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>将所有操作恢复为默认快捷键</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>所有操作都已恢复默认快捷键。</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>“{action}”的快捷键：</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>搜索操作或快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>所选操作的快捷键</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>请按下要为所选操作设置的快捷键</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>导览，第 {place} 步，共 {count} 步：{title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>结束导览（Esc）</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>上一步（Alt+左方向键）</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>下一步（Alt+右方向键）</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画一画</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>用鼠标、手写笔或手指在这里画一个数字；也可使用键盘：方向键移动画笔，空格键落笔和提笔。如果什么都不画，下一步会使用一个样例。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>模型把它读作什么、有多确定，以及认为每个数字有多大可能。这些会随着落笔而变化，不妨试着让模型犹豫起来。</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>模型得到的不是线条，而只是这几个像素，经过规整和居中。关闭“规整”，看看答案会怎样变化。</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>什么支持这个答案，什么反对它。每个标签页都是一个视角，回答关于你的绘图的一个问题：如果把它旋转会怎样？其他模型把它读作什么？</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>各种模型，以及你自己的模型</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>在这里选择其他模型。“视图 &gt; 样本集”保存绘图及其所画的内容，“教模型”用它们生成认得你的字迹的模型。</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>画笔已落下，距左侧 {x}%，距顶部 {y}%</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>画笔已提起，距左侧 {x}%，距顶部 {y}%</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}：是动画；只读取了第一张图片</translation>
    </message>
</context>
</TS>
