<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>モデルのファイルに書かれたサーバーへの接続</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>ネットワーク全体</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>ほかのプログラムの起動</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>内部の様子は見られません。バックエンドが層の情報を返しません</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>教えられません。バックエンドが出力層を付け替えられません。ONNX モデルに教えてください</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}: バックエンドが入力の形式を判断できません。モデルカードを横に置いてください</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>モデルカードがありません。{name} という名前で横に置いてください</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>モデルカード {name} を読み込めません（{reason}）。もう一度コピーしてください</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>モデルカード {name} が {most} MiB を超えています。短くしてください</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>レイアウト {layout} には 3 チャンネルを入れる場所がありません</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>mean と std がチャンネルごとに 1 つずつになっていません</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>mean または std が計算に使える数値ではありません</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>バッチ {batch} は 1〜4096 枚の範囲にありません</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>{data} の成績が、区間付きの正解率になっていません</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>{data} の成績の {name} が、ありえない値 {value} です</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>id {id} は、英小文字、数字、&apos;.&apos;、&apos;_&apos;、&apos;-&apos; だけの名前ではありません</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>タイトル {title} は、表示できる 1〜80 文字の 1 行ではありません</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>枠合わせ {framing} は {names} のどれでもありません</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>入力サイズ {size} は 4〜512 ピクセルの範囲にありません</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>範囲 {range} では紙とインクを区別できません</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>数字らしさのしきい値 {digitness_threshold} は 0〜1 の範囲にありません</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>確信ありとする数字らしさ {sure_digitness} は 0〜1 の範囲にありません</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>特徴量の名前 {name} は、表示できる文字の 1 行ではありません</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>ラベルの数 {count} は 2〜{most} の範囲にありません</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>同じラベルが重複しています</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>表示できる 1〜40 文字の 1 行ではないラベルがあります</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>{sides} 個の値を持つ画像 {count} 枚を一度に扱うと {most} 個の値を超えます</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>パリティサンプルが {pixels} バイトと {count} 個の確率になっていません</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>パリティサンプルの確率が 0〜1 の範囲にありません</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>モデルカードが正しくありません: {reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>内部の様子は見られません。バックエンドが返す層がありません</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>読み取るものがありません</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}、確信あり</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}、確信なし</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}、数字ではない</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>モデルの入力</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}: ファイルがありません。名前を確認してください</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}: フォルダーです。その中のファイルを指定してください</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}: 読み込めません（{reason}）。名前を確認してください</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}: 通常のファイルではありません。ファイルとして保存してから使ってください</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}: 壊れています（{reason}）。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}: {most} MiB を超えています。分割してください</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}: ファイルの大きさのわりにメモリを使いすぎます。分割してください</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}: 展開すると {ratio} 倍を超える大きさになります。圧縮せずに保存してください</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>表に {drawing} 列も {image} 列もありません。どれかの列をその名前にしてください</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}: 描画がありません。ファイルを確認してください</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}: 別の実行が書き込み中です。終わるのを待つか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}: 書き込めません（{reason}）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}: 書き込めません（{reason}）。空き容量を増やしてください</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}: 別のファイル、モデル、オプションで始められたものです。削除するか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}: すでにあります。削除するか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>--jobs のプロセスの 1 つが終了しました（終了コード {exitcode}）。もう一度実行してください。メモリが足りなければジョブを減らしてください</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}: 応答するクラスターがありません（{reason}）。アドレスを確認してください</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}: 空ではありません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>--ray には Ray が必要ですが、インストールされていません。pip install &quot;digitapp[ray]&quot; を実行してください</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}、読み取るものがありません</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer}、次に {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}: もしかすると {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>数字ではない: もしかすると {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>確信なし、数字ではないかもしれません: {answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>確信なし: {answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}: 書き出せない種類です。名前の末尾を .ndjson、.csv、.parquet のどれかにしてください</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>Parquet には pyarrow が必要ですが、インストールされていません。pip install &quot;digitapp[parquet]&quot; を実行してください</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>メモリが足りません。小さいファイルにするか、一度に渡す数を減らしてください</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}: コマンドでも、存在するファイルでもありません。digitapp --help を参照してください</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>一致する描画がわずかです。別の用途のモデルか、ラベルの順序が違うのかもしれません。</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>{model} として追加しました: {card}。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加していません。</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>いま許可しますか（{needs}）？</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}: 候補は {count} 個です。1〜{count} から選んでください</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}: ラベルが UTF-8 ではありません。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>画像の受け取り方</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>引数 {argument}: {message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>認識できない引数: {arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>次の引数は必須です: {arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>引数 {argument} と同時には使えません</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>明示された引数 {text} を無視しました</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が 1 個必要です</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>引数は 1 個までです</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>引数が 1 個以上必要です</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>引数が {count} 個必要です</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>引数が {count} 個必要です</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>あいまいなオプション: {option} は {options} のどれにも当てはまります</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>{type} の値が不正です: {text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>選択が不正です: {text}（{choices} から選択）</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: エラー: {message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>数字を描いて、モデルがそれをどう読むかを見ます。コマンドを付けないとウィンドウを開き、FILE があればその最初の描画または画像を表示します。</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>プログラムのバージョンを表示して終了する</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>コマンド。ディスプレイが必要なのは open だけ</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>コマンドがこれより長くかかったらエラーで終了する（{default}）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>ウィンドウを開く。指定があれば FILE の最初の描画または画像を表示する</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>インストール済みのモデルを正解率とともに一覧表示する。または 1 つの詳細を表示する</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>描画（.ndjson、.ndjson.gz）や画像（PNG、JPEG、BMP）を読み取る</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>数を読み取る: 描画（.ndjson、.ndjson.gz）や画像にある複数桁の数字。ページ全体も可</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>各ファイルの N 番目の描画またはページだけ</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>ラベル付きデータセット（.ndjson[.gz]、IDX、.npz、optdigits、画像の CSV）でモデルを評価する</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>ラベル付きデータセットでモデルを比較する: 正解率、一致率、答えが分かれるところ</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>モデルのファイル、またはアドレスで提供されるモデルを自分のモデルに加える</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>モデルが描画をそう読む理由と、何が答えを変えるかを示す</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>描き進むあいだにモデルが何と読み、どこで答えを変えるかを示す</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>ファイルの N 番目の描画（1）</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>X.webp、X.gif、X.csv、X.json のどれかに書き出す</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>自分の例を集める: 一覧、表示、追加、ラベルの変更、削除、取り消し</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>モデルに自分の描画（筆跡、文字、記号）を教え、その結果を評価する</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>バージョン、バックエンド、モデルと、それぞれの問題を表示する</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>指定した数のプロセスで読み取る（1）</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>`digitapp models` にあるモデル（{default}）</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>`digitapp models` の ID、たとえば a,b（使えるものすべて）</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>モデル自身のものの代わりに: mnist、optdigits、canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>これらの書き手の描画だけ、たとえば 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>正しく読めたものを、答えが変わるまでどれだけ変えられるかも示す</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>表の代わりに JSON を出力する</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>名前 - は標準入力を表します: ストロークの行または画像。</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>表を .ndjson、.csv、.parquet のどれかに書き出す。中断した実行は続きから再開する</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>表を X.ndjson または X.parquet に書き出す。中断した実行は続きから再開する。または X.csv、X.json、枠付きなら X.png に書き出す</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>進み具合を標準エラー出力に 1 行ずつ表示する</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>Ray クラスターで読み取る。既定はこのマシン上のもの。その場合 --out はフォルダー</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} は 0 より大きい秒数ではありません</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>このモデルについて分かることをすべて表示する</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>自分のモデルの名前を変える</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>自分のモデルを一覧から外す。ファイルは残る</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>外したモデルを元に戻す</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>別のパッケージのバックエンドに、必要なものの使用を許可する</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>使えるものをモデルのフォルダーだけに戻す</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>またはアドレス、たとえば http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>付ける名前（モデルカードのタイトル、またはファイルの名前）</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>出力のラベルを順に: a,b,c、または 1 行に 1 つ書いたファイル</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>候補の N 番目を使う（1）</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>候補の表示だけを行う</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>説明するラベル（答え）</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>なぜこのラベルではなくそのラベルなのかを説明する</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>根拠の画像を書き出す</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>モデルの各層が描画をどう捉えるかを表示する</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>コレクションまたはストロークファイル</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>教えるモデル。特徴量を持つもの（{default}）</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>付ける名前（元のモデルの名前と「教えたもの」）</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>変形と分割に使う乱数のシード（0）</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>すでに持っているラベルを残す（はい）</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>前より悪くなっても追加する</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>進み具合を標準エラー出力に表示する</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>1 項目につき複数の数字を読む。ラベルは数字の並び</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>同じデータセットでの別のモデル: マクネマー検定と、答えが分かれるところ</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>どの描画が何と読まれたかも</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>ラベル別または書き手別の正解率も</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>確信度ごとに答えがどれだけ正しいかも</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>ラベルがおそらく間違っている描画も</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>描画入りのレポートを 1 つの HTML ファイルに書き出す</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>各描画の読み取り結果を表として書き出す</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}: アドレスの読み書きは predict --ray でだけできます。ファイルを指定してください</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}: --out では 2 度読むことがありますが、標準入力は 2 度読めません。ファイルとして保存してください</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}: UTF-8 ではないこの名前は表に入れられません。ファイルの名前を変えてください</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}: %n 行、うち {before} 行は以前のもの</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}: %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>自分のコレクションの 1 つ、またはファイル</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>自分のコレクションの 1 つ、またはファイル。なければ作成する</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>自分のコレクションをラベル別の件数とともに一覧表示する</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>コレクションの中身を表示する: ラベル、書き手、重複</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>描画（.ndjson、.ndjson.gz）や画像をコレクションに追加する</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>例に別のラベルまたは書き手を付ける</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>例を取り除く。undo で元に戻る</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>最後のラベルの変更または削除を元に戻す</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>最後に元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>文の代わりに JSON を出力する</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>すべての例を ID とともに一覧表示する</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>例の ID。show --ids で表示されるもの</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意の文字列</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>書いた人の名前</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>{folder} にはまだコレクションがありません。作成するには: {command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>ラベル別</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}、n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>ラベル別: {counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>書き手別: {counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>画像 {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>重複 {repeated}、うち複数のラベルを持つもの {contradictory}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>書き手</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}: 自分自身に追加することになります。別のファイルまたはコレクションを指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>%n 件の例を {path} に追加しました。現在 {count} 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}: 形式 {name} です。`digitapp collection import` で読み込めます。そのコマンドを使ってください</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}: {reason}。1 つの数字または記号の画像を選んでください</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>変更することがありません。--label、--writer のどちらかまたは両方を指定してください</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}: 元に戻す操作がありません。追加した例は delete で取り除きます</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>%n 件の例を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>%n 件の例を前の状態に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}: やり直す操作がありません。最後の変更のあとに元に戻した操作がないためです</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>%n 件の例をもう一度変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>%n 件の例をもう一度削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>%n 件の例を変更しました。元に戻すには: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>%n 件の例を削除しました。元に戻すには: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>なし {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>ほかの形式のファイルの描画や画像をコレクションに追加する</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>またはラベルごとのフォルダーを含むフォルダー</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>もとのものの代わりに</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>コレクション、またはインポートできるファイルを別の形式で書き出す</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>ファイル（置き換える）または新しいフォルダー</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>名前と中身から判断した形式の代わりに</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>{name} を追加中</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>{name} として {count} 件を読み込みました</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>{added} 件を {path} に追加しました。現在 {count} 件です。</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}: コレクションそのものです。別の名前を選んでください</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>{count} 件を読み込みました</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>{name} として {count} 件を書き出しました</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}: そのような枠合わせはありません。{names} から選んでください</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>{count} 個のモデルのうち使えるのは {usable} 個です。2 個必要です（{reasons}）</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>{count} 個のモデルのうち使えるものがありません。2 個必要です（{reasons}）</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>モデル 1 個では比較できません。`digitapp models` から 2 個以上指定してください</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>モデルがなければ比較できません。`digitapp models` から 2 個以上指定してください</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}: 除外: {reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}、n = {n}、ラベルなし {unlabelled}</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>{count} 個のモデルすべてが {share} で一致</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>ms/項目</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>未知のラベル</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?: 数字ではないとモデルが答えたもの</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>ほか {count} 件。--json ですべて表示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>{seconds} 秒を超えたので終了しました。--timeout で時間を延ばしてください</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>{model} を自分自身と比べることになります。--against に別のモデルを指定してください</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>{path} に書き出しました</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}、ラベルの誤り</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}、変形</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} は 1 桁の数字のためのものです。それか --numbers を外してください</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}、{model}、数、n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>正解率 {accuracy}（95% 区間 {low}〜{high}）、正解 {correct}</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>数字の誤り率 {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>確信なし {doubted}、確信ありのときの正解率 {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>{time} ms/項目</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}、{model}、n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>読み取るものなし {nothing}、ECE {ece}、NLL {nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>モデルにないラベル {unknown}、誤りとして計上</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>ラベルなし {count}、うち確信なし {doubted}、AUROC {auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>正解</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>答え</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>うち誤り</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>最低確信度</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>答えの数</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>平均確信度</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>正解</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>項目、確信度の高い順</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>最も多い誤読</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>間違っているかもしれないラベル: {n} 件中 {count} 件、うち確実性の高いもの {confident} 件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>むしろ</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>確実性高</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>{against} との比較: こちらの正解率は {share}</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>正しく読めた {n} 件を、答えが変わるまでどれだけ変えられるか:</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>変化</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>半数の限度</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>9 割の限度</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>試した範囲</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>そこで不変</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}: 描画 {index} はありません。1 から数えてください</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}: 描画は {index} 個もありません。別の --index を選んでください</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>既知の描画のうち最も似たもの（モデルの特徴量による）: {labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>既知の描画のうち最も似たもの（モデルの入力ピクセルによる）: {labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}: 根拠。青は {target} を支持、オレンジは反対</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}: --layers はラベルについて何も示しません。--target、--against、--out を外してください</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>見える範囲</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>最小</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>{label}（{share}）の理由。答えは {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>{other} ではなく {label}（{share}）である理由。答えは {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>インク: {label} を支持 {ink}、反対 {no_ink}。インクのない所: 支持 {paper}、反対 {no_paper}</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>部分 {piece}（{x}, {y} 付近）がないと: 読み取るものがない</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>部分 {piece}（{x}, {y} 付近）がないと: {label}（{share}）と読む</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}: プロセスの数ではありません。1〜{most} を指定してください</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>ペンのストローク</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>一度にできるのは 1 つです。ID または --{names} のどれか 1 つを指定してください</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>バックエンド {backend} が使えるのは、モデルのフォルダーだけになりました。</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>バックエンド {backend} には、使えなくて困るものはありません。</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>バックエンド {backend} に次を許可しました: {needs}。元に戻すには: {command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>{model} の名前は {title} になりました。元に戻すには: {command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>{model} を一覧から外しました。ファイルは {folder} に残っています。元に戻すには: {command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>{model} が一覧に戻りました。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>数字以外</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}: 使えません: {reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>下記参照</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>told</source>
        <translation>判別可</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判別不可</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>出力を書き込めません（{reason}）。別の出力先を指定してください</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}〜{high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>{model} は数字でないものを判別できず、どの描画も数字とみなします</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>--ray には --out FOLDER が必要です。そこに Parquet ファイルを書き出します。指定してください</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>{count} 件読み取り済み、毎秒 {speed} 件</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>{count} 件読み取り済み、毎秒 {speed} 件、残り {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}: 読み取り結果を保存できない形式です。名前の末尾を {suffixes} のどれかにしてください</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}: 入る画像は 1 枚ですが、{count} 枚を読み取りました。ファイルを 1 つ指定し、--index でその 1 枚を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>{path}: 数 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>{lines} 行に {digits} 個の数字</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}: リプレイ、%n 時点</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}: ストロークの行でも画像でもありません。形式は README にあります</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}: 閉じられています。ストロークファイルか画像を送ってください</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}: 読み込めません（{reason}）。代わりにファイルを指定してください</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}: {most} MiB を超えています。ファイルに保存して指定してください</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>追加していません</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}: 前より悪くなりました: {reason}。何も書き込んでいません。--force を付ければ追加します</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}: 前より悪くなりました: {reason}。それでも追加しました</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}: {found} 件の描画があり、失われてしまいます。別の名前で保存してください</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}: この描画を読み込んだあとに変更されています。別の名前で保存してください</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}: 読み込めません（{reason}）。別の名前で保存してください</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}: 別のウィンドウが保存中です。終わってからもう一度保存してください</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>点が {most} 個を超えています</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>キャンバスの辺の {reach} 倍より遠くに点があります</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>pen_widths の値がストロークごとに 1 つずつありません</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>{name} の値が点ごとに 1 つずつありません</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}、{number} 行目: 描画ではありません（{reason}）。形式は README にあります</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}、{number} 行目: {most} MiB を超えています。ストロークファイルですか？</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}、{number} 行目: 展開すると {most} GiB を超えます。分割してください</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}: {most} 行を超えています。分割してください</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}: {number} 行目より後が壊れています（{reason}）。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>前の項目がありません</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>ストロークが {most} 本を超えています</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}: 読み込めません（{reason}）。読み取りの権限を確認してください</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}: 次の起動のために描画を保存できません（{reason}）。空き容量を増やすか、DIGITAPP_STATE に読み書きできるフォルダーを設定してください</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image が {width} x {height} ピクセルで、一辺が {most} を超えています</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image が読み込める PNG ではありません: {reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size が 1〜{most} の幅と高さになっていません</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image が {width} x {height} ではなく {count} ピクセルです</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image が base64 ではありません: {reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} と {other} は同じ描画を正しく読みます。</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>偶然を超える差はありません。片方だけが正しく読む {count} 件のうち、{better} は {more} 件、{worse} は {fewer} 件です（マクネマーの正確検定、{p}）。</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} の方がよく読めます。片方だけが正しく読む {count} 件のうち、{better} は {more} 件、{worse} は {fewer} 件です（マクネマーの正確検定、{p}）。</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}: 長さの合わない IDX ファイルです。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}: IDX ファイルではありません。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}: 読み込めません（{reason}）。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}: ラベルのファイル {name} が横にありません。そこに置いてください</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>NumPy が使わない方法で圧縮されています</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} の中身が {kind} で、数値でも文字列でもありません</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} の形状が {shape} です</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>{name} の長さが形状と合いません</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}: 展開すると {times} 倍を超える大きさになります。圧縮せずに保存してください</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}: 読み込める .npz ファイルではありません（{reason}）。numpy.savez で保存してください</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>画像のファイルとしては配列の数が多すぎます</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}: 形状 {shape} の x は画像 [N, H, W] ではありません。形状を変えてください</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}: {width} x {height} ピクセルの画像は大きすぎます。縮小してください</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}: 画像 {images} 枚に対してラベルの形状が {labels} です。画像ごとにラベルを 1 つ付けてください</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}: 書き手の名前があるのはストロークファイルだけです。書き手の指定を外してください</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}: 知らない種類です。.ndjson[.gz]、IDX 画像、.npz、.csv、.tra、.tes のどれかを指定してください</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}: 配列 {names} がありません。x=images, y=labels で保存してください</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} または {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}: {reason}。先に x を変換してください</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>数値が多すぎるか、足りないか、範囲外です</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}: 0..16 の値 64 個とラベルの行ではありません（{reason}）。もう一度取得してください</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}: これらの書き手の描画がありません。ファイルを確認してください</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}: もう読み込めません（{reason}）。読み込み直してください</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}: 書き手の名前がありません。名前を持てるのはストロークファイルとコレクションだけです</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>答え {count} 件、平均確信度 {confidence}、正解 {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>信頼性曲線: 確信度ごとに答えがどれだけ正しいか</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>答えの確信度</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>どれだけ読めるか</translation>
    </message>
    <message>
        <source>set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>正しく読めた割合、95% 区間 {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{count} 件中 {correct} 件</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>ラベル付きの描画</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>較正誤差（ECE）</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>モデルにないラベル、誤りとして計上</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>ラベルなし、計上せず</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>破線の上なら、{share} の答えは 10 回中 8 回正解です。破線より下なら、モデルは自信を持ちすぎています。</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>誤り、確信度の高い順</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>{model} との比較</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>答えが分かれた描画</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}。もう一方: {answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>行がラベル、列が読み取り結果です。誤りをクリックすると、その描画に移ります。</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>何が何と読まれたか</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} を {answer} と誤読</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>間違っているかもしれないラベル、疑わしい順</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>むしろ {label}、{share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>読み取り {label}、{share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>ラベル {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>描画 {number}、{label}、{read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>{number} 番</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading}（{count} 件、最初の {shown} 件を表示）</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>正しく読めた割合</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}: 展開できません（{reason}）。{folder} の空き容量を増やしてください</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>モデルの特徴量に基づく小さな分類器で判定しました。判定する分を除いたデータセットの 5 分の {parts} で、{times} 回学習させたものです。</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>モデルが特徴量を出さないため、モデル自身の答えで判定しました。これらの描画で学習したモデルなら当てになりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}: {count} 件以上の例があるラベルが 2 つもなく、誤りを疑うには不足です。例を増やしてください</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}: ラベル付きの描画がないので、正解を数えられません。ラベル付きのものを追加してください</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}: ラベル {labels} は {model} にありません（あるのは {known}）。別のモデルを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}: ラベルが数字の並びである項目がありません。ファイルに書き加えてください</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}: file 列と label 列がありません。最初の行に両方の名前を書いてください</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}、{row} 行目: 列が足りません。ファイルとラベルを指定してください</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}、{row} 行目: {file} がありません。名前を直してください</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}: {rows} 行を超えています。分割してください</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}: 画像の指定がありません。ファイルを確認してください</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}: CSV の表ではありません（{reason}）。UTF-8 の CSV として保存してください</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}: {name} が Fortran 順です。numpy.ascontiguousarray を通して保存してください</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}: 画像の中身が {kind} で、数値でも真偽値でもありません。先に x を変換してください</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}: {count} 枚のうち {there} 枚で終わっています。もう一度コピーしてください</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>画像に有限でない値があります</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>画像の中身が {kind} で、数値でも真偽値でもありません</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}: {model} が正しく読めるものがないので、変形を試せません</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}、{line} 行目: 描画ではありません（{reason}）。形式は README にあります</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>末端の欠け</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>末端の欠け</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>インクの末端が、長さのこの割合だけ欠けています</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>震え</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>震え</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>手の震え。描画の長い方の辺に対する割合</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>左への傾き</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>右への傾き</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>上側が左または右に傾きます</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>左回転</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>右回転</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>描画全体が回ります</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>描画がいまより小さく、または大きくなります</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>左への移動</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>右への移動</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>描画が横に動きます。キャンバスに対する %</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>上への移動</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>下への移動</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>描画が上下に動きます。キャンバスに対する %</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>ペンの太さ</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>細いペン</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>太いペン</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>線がいまより細く、または太くなります</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼけ</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>ぼけ</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>モデルのピクセルがぼけます。画像の辺に対する割合</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>モデルのピクセルにノイズが加わります。インクの最大値に対する %</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}: ラベル {label} はありません。{labels} から選んでください</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>このすき間を閉じる線</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>上端の横線</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>中央より上の横線</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>中央の横線</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>中央より下の横線</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>下端の横線</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>左の縦線</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>中央の縦線</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>右の縦線</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>試した範囲では、部分を 1 つ消しても、線を 1 本足しても、答えは変わりません。</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}。{label} の理由</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}。{other} ではなく {label} である理由</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>モデルの入力における根拠</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>青は {label} を支持し、オレンジは反対します。</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}: 読み取るものがないので、説明できません。何か描いてください</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}: {label} をそれ自身と比べて説明することはできません。別のラベルを選んでください</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{piece}がなければ {label}（{share}）になります。</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{piece}がなければ {label}（{share}）になります。</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line}があれば {label}（{share}）になります。</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line}があれば {label}（{share}）になります。</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}: 読み込めません。digitapp をもう一度インストールしてください</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>転置畳み込み</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>線形分類器</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>サポートベクター</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>決定木</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近傍</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>最大プーリング</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>平均プーリング</translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation>各マップの平均</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>各マップの最大</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>対数ソフトマックス</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>レイヤー正規化</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>合計を 1 に正規化</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>product</source>
        <translation>積</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>RMS 正規化</translation>
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
        <translation>{model}: 読み取るものがないので、層に何も表れません。何か描いてください</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>数値 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>数値 %n 個のうち {shown} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{size} のマップ %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{size} のマップ %n 枚のうち {shown} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>{model}: 読み取るものがないので、似たものもありません。何か描いてください</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>どの時点でも読み取るものがありませんでした。</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>最初から {text} と読まれました。</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>書いているあいだに読み取り結果が %n 回変わりました。最後は {time}: {before} → {after}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{time} に {text}</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>書いているあいだの読み取り: {first}、続いて{steps}。</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>{time}: 読み取るものなし。</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>{time}: {text}。書いている途中の数字: {digit}（{share}）。</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>{time}: {text}。書いている途中の数字: {digit}（{share}、まだ数字らしくありません）。</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>左上の部分</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>上の部分</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>右上の部分</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>左の部分</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>中央の部分</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>右の部分</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>左下の部分</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>下の部分</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>右下の部分</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>点が 1 つだけなので、再生するものがありません。</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>モデルの答えは一度も変わりませんでした: 最初から {label}。</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>モデルの答えは {time} に変わりました: {before} → {after}。</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>モデルの答えは 3 回変わりました: {changes}。</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>モデルの答えは 2 回変わりました: {changes}。</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>{time} に {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>モデルの答えは %n 回変わりました。最後は {time}: {before} → {after}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>点が描かれた時刻は分からないので、等間隔で並べています。</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>1 秒を超える休止は 1 秒に縮めています。</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>{time}: 数字ではない。あえて読むなら {label}（{share}）。</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>{time}: {label}（{share}）、または {other}（{other_share}）。</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>{time}: {label}（{share}）。</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}: 画像には再生できるストロークがありません。描画を指定してください</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}: 読み取るものがないので、再生できません。何か描いてください</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}: リプレイを保存できない形式です。名前の末尾を {suffixes} のどれかにしてください</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change}は影響しません。</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change}は影響しません。描画が枠合わせされるためです。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}: 全範囲で {answer} のまま。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}: {high} まで {answer} のまま、それを超えると {higher}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}: {low}〜{high} では {answer} のまま、その外では {higher}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}: {low}〜{high} では {answer} のまま、それより下では {lower}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}: {low}〜{high} では {answer} のまま、それより上では {higher}。</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}: {low}〜{high} では {answer} のまま、それより下では {lower}、それより上では {higher}。</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>試したどの変化でも {answer} のまま。</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>最も弱い変化: {change}、{amount} から {other}。</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>{low}〜{high} では {answer} のまま。最も弱い変化: {change}、{amount} から {other}。</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}: 読み取るものがないので、変形を試せません。何か描いてください</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>点 {number}</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>一時フォルダーを作成できません（{reason}）。空き容量を増やすか、TMPDIR でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}: 名前を変更できません（{reason}）。ほかの場所に移してください</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>数字を描くと、ペンが動くあいだに、モデルがそれをどう読み、実際に何を見ているかが分かります。</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>MIT ライセンスの自由ソフトウェアです。付属のモデルが何から学習したかは、ヘルプ（F1）にあります。</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>問題がありますか？ 端末で「digitapp doctor」を実行し、その出力を添えて、アプリの入手元に知らせてください。</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>digitapp について</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>キャンバスは空です。</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>新しい描画を始めます</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新規ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>別の描画を持つウィンドウをもう 1 つ開きます</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>描画のファイルまたは画像を開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>描画をストロークとともに保存します</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>描画を別の名前で保存します</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>PNG として書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>描画の画像を保存します</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>レンズの画像を保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>開いているレンズの表示を画像として保存します</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>モデルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>モデルのファイルを自分のモデルに加え、読み方を調べます</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>サーバーのモデルを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>サーバーで動くモデルを、アドレスを指定して使います</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>前の描画(&amp;P)</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>ファイルの 1 つ前の描画、または前の画像</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>次の描画(&amp;X)</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>ファイルの次の描画、または次の画像</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>アプリを終了します。描画は次の起動時にもそのまま残っています</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>最後の編集を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>取り消した編集をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>インクをすべて消します。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>消去（キャンバス上）</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>描画の画像をコピーします</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>画像を貼り付け(&amp;E)</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>クリップボードの画像またはファイルをキャンバスに置きます</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>画像を左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>画像とその上のインクを 4 分の 1 回転します</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>画像を右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>画像を切り抜き(&amp;O)</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>ドラッグした長方形の中だけを残します</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>1 文字のショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>キャンバスの使用中、1 文字のキーでペンや消しゴムを選べるようにします</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>ペン(&amp;P)</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>描きます</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>通ったところのインクを消します</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>ペンを細く(&amp;T)</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>ペンを細くします</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>ペンを太く(&amp;K)</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>ペンを太くします</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>描画を集める(&amp;C)</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>描いて、その数字または文字のキーを押し、次を描きます</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>出題(&amp;A)</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>ラベルを 1 つずつ、無作為な順に出題します</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>誰も書いていない {label} をキャンバスに置きます</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>描画を {label} としてコレクションに入れます</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>枠合わせ(&amp;F)</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>モデルが学習で見たのと同じようにインクを配置します。オフにすると、その大切さが分かります</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>モデルを比較(&amp;C)</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>すべてのモデルの読み取り結果を並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>モデルを評価(&amp;E)…</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>ラベル付きの描画でモデルを評価し、誤りを表示します</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>このモデルについて(&amp;H)…</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>モデルの成績、内容、ファイルの情報</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>コレクション(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>集めた描画をラベル別に表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>すべての文字を大きくします</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>すべての文字を小さくします</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>すべての文字を画面に合った大きさにします</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>キャンバスと答えだけを大きく表示します。Esc で終わります</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>プレゼンテーションを終了</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>すべてを再び表示します</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>始め方、用語の意味、すべてのキー</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>ウィンドウに何があるかを 5 つのステップで示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>すべてのキーの一覧です。どのキーも変更できます</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>digitapp について(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>バージョンと、問題の報告先</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使った項目(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>サンプル(&amp;M)</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>数字のサンプル(&amp;G)</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>正解は(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>見た目から判断</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>1 桁の数字</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>複数桁の数</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト、ライト</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト、ダーク</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>正解は {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>{label} のサンプル</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>描画の読み方(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>その他のツール</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>その他のメニュー</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>{count} 個中 {place} 番目の数字: {label}、{share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>不正解、ラベルは {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>あえて読むなら: {label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>むらのない光で撮影してください</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>または {label}、{share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>確信あり: 最有力の候補の確率が {share}% 以上。このモデルは数字でないものを判別できません</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>確信なし: 確率がそれより低い。2 番目の候補は下にあります</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>確信あり: 最有力の候補の確率が {share}% 以上で、描画が数字に似ている（数字らしさ {digitness} 以上）</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>確信なし: 確率がそれより低いか、描画があまり数字に似ていない。どちらかは下の行にあります</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>数字ではない: モデルが学習した数字に似ていない。最有力の候補は下にあります</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>モデルによる描画の読み取り</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>モデルから見た各ラベルの確率、0〜100%</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>{count} 個のラベルのうち上位 {some} 個の、モデルから見た確率、0〜100%</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 個のラベル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>その他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>ページの読み取りの進み具合</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>この画像で数を探さないようにします（Alt+T）</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>数字を描いてください</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>まだ読み取るものがありません</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>答えなし</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>光にむらがあります</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>確信なし</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確信あり</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>モデル {model} ms、枠合わせ {framing} ms</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>{time} ms で読み取り</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>この画像では数を探しませんでした。「表示 &gt; 描画の読み方 &gt; 複数桁の数」で探せます。</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>上にインクがあると、画像は 1 桁の数字として読み取られます。元に戻すと、画像の数が再び表示されます。</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp: アプリはすでに動いています。別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp: アプリはすでに動いています。そこで {file} を開きます。</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>アプリで問題が起きました（{error}）。詳しくは端末を見てください。</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>ここに、マウス、ペン、指で数字を描いてください。キーボードでは、矢印キーでペンが動き、Shift を押すと細かく動きます。Space でペンを下ろしたり上げたりし、Esc でペンを終えます。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n ストローク</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>描画全体を再び表示します。描き続けても同じです</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>描画全体を表示</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>ペンの太さ（{thinner} と {thicker}）</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>試したい 3 つのこと</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>7 を書いて、横線を足してみましょう。答えは変わらないでしょうか？</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>ハートを描いてみましょう。数字ではないとモデルが答えるはずです。</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>枠合わせをオフにして、隅に小さく書いてみましょう。</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>誰も書いていない数字をキャンバスに置きます。「消去」で消せます</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>ウィンドウに何があるかを 5 つのステップで示します。あとで「ヘルプ &gt; ツアー」からも見られます</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>何か描いて、そのキーを押してください</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>キャンバスにはまだ集めるものがありません。</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>お題は {label} です。描いて Enter を押してください。</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>描いたら、そのキーまたはボタンを押します:</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>描画を {label} として集めます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>描画をこのラベルで集めます（Enter）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>描画を集めます（Enter、またはキャンバス上で Space）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>別のものを出題します</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>直前の描画をキャンバスに戻します（Backspace）</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 件収集</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>別のラベル</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>別のラベル</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>{label} を描いてください</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>{label} を描いてください</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>描いてください: {label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>まだ何も集めていません。「集める」を押して描き、何を描いたかのキーを押してください。</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>描画の正解</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>正解は</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>描画を {label} としてコレクションに入れます</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>コレクションに入れる描画がまだありません。</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>{label} をコレクションから取り出しました。</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>すでに {label} として {collection} にあります。</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>正解は {label}: {collection} に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>%n 件の例のラベルを {label} に変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>%n 件の例を削除しました。ここで Ctrl+Z を押すと戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>このコレクションには元に戻す操作がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>%n 件の例がコレクションに戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>%n 件の例のラベルを前のものに戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>このコレクションにはやり直す操作がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>%n 件の例のラベルをもう一度変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>この例はもうありません。</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>書き手 {writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>読み取り {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}: %n 件の例</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>描画を入れるコレクション</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新しいコレクションの名前</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>名前を入力して Enter</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>別のファイルを開く…</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>コレクション (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>コレクションを開く</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>モデルの最後の層を、これらの描画と、モデルがすでに知っている数字から学習し直します。自分のモデルとして一覧に加わり、元のモデルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>PyTorch ですべての層を学習します。1 秒ではなく数分かかります。経過は「学習」レンズに表示されます</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>全体を学習できるのは、アプリに付属のネットワークだけです</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>すでに読めるものを残す</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教える(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>ネットワーク全体を学習(&amp;W)</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>学習中…描き続けてかまいません。</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>中止しました。何も追加していません。</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>前より悪くなったため、追加していません: {reason}。</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>{model} が自分のモデルに加わりました。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>元にするモデル</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>オフにすると、新しいモデルのラベルは描画のものだけになります</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>元のモデルの名前と「教えたもの」</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>モデルに「{collection}」を教える</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}（学習済み）</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>プロセスが答えを返さずに終了しました</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}: 起動できません。コマンド digitapp teach で教えてください。</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>特徴量を持つモデルがないので、教えられません。CNN 28x28 など付属のネットワークを元に戻してください。</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>ラベル別のフォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>{files} をインポート中…</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>{file} にエクスポート中…</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>描画と画像 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>{files} の %n 件の例をコレクションに追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%n 件を {path} に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
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
            <numerusform>{done}。%n 件を除外、主な理由: {reason}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>まだ何も集めていません。「集める」を押して描き、何を描いたかのキーを押してください。または答えの下で、描画の正解を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>集める(&amp;C)</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>教える…</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>これらの例から学習したモデルを作ります</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>これらの例でモデルを評価します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>キャンバスに置く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>ラベルを変更(&amp;R)</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>別のラベル…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>%n 件の例を削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>書き手の名前</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>書き手の名前</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>誰の筆跡か。描画ごとに保存され、ほかの人の筆跡でモデルを評価できるようになります</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>最後のラベルの変更または削除を元に戻します（ここで Ctrl+Z）</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>ほかのファイルの中身を追加、またはコレクションを別の形式で書き出します</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>元に戻した操作をやり直します（ここで {keys}）</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>コレクションを隠します（Ctrl+T）</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>前回の描画が壊れていたので、{path} として別に保存しました。読み込めた分はここにあります。</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>前回の描画が壊れていたので、{path} として別に保存しました。新しく描いてください。</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>描画は再び保存されるようになりました。</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>ブラウザーから渡されたのは画像のアドレスだけで、ここではネットワークから取得しません。ブラウザーで「画像をコピー」を選び、ここで Ctrl+V を押してください。</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}: 描画 {place} はありません</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>描画 {place}/{total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>描画 {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}: 画像を作成できませんでした。普通の形のキャンバスに描いてください</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>描画または画像を開く</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>描画はまだファイルに保存されていません。先に保存しますか？</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>変更はまだ {file} に保存されていません。先に保存しますか？</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>描画を次の起動まで残すことができず、まだファイルにも保存されていません。先に保存しますか？</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>保存されていない描画</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}: この描画だけを保存しますか？ それともファイルのすべての描画を保存しますか？</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>この描画</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>すべての描画</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>描画を保存</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>PNG として書き出す</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} には %n 件の描画があります。すべて置き換えますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>%n 件の描画を置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>描画 ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>描画と画像 ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>画像 ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>%n 個のモデルを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像を開く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>描画を開く</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>%n 件の描画の最初のものを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add}、{open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} はアニメーションです。これは最初の画像です。</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}: 画像 {place} はありません</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>ページ {place}/{total}</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>ページ {place}</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>画像 {place}/{total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>画像 {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>{path} はもうないので、一覧から外しました。</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>{time} の保存されていない描画、%n ストローク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>{time} の保存されていない描画、画像と %n ストローク</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>{time} の保存されていない描画、画像</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>やさしい 3</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>単純なモデルが誤読する 4</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>1 かもしれない 7</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>8 かもしれない 6</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>モデルが確信を持てない 8</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>ハート</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>文字の B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>2 つの数字</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>なぐり書き</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>チェックマーク</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} として保存しました。</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>{path} の描画 {place} として保存しました。</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>{path} に書き出しました。</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>前の描画は残してあります。「ファイル &gt; 最近使った項目」で開けます。</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}: この描画はなくなったか、別のウィンドウで開かれています。別のものを選んでください</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>もう 1 つのファイル {name} は「ファイル &gt; 最近使った項目」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>残りの %n 個のファイルは「ファイル &gt; 最近使った項目」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>信頼性曲線</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>破線の上なら、{share} の答えは 10 回中 8 回正解です。点をクリックするとその描画を表示します</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>答えの確信度</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>正しい答え</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>確信度 {low}〜{high} の答え %n 件: 正解 {right} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>{step}、{done}/{total}</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>{step}、現在 {done}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>ラベル付きの描画または画像のファイルを追加します</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>選んだデータセットを一覧から外します。ファイルは残ります（Del）</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>チェックしたモデルにすべてのデータセットを読ませます</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>評価を終えます。それまでの結果は残ります</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>ラベル付きデータセット ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>ラベル付きデータセットを追加</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>データセットを追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>%n 個のデータセットを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>キャンセルしました。それまでの結果を表示しています。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>このページにはコピーするものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>%n 行の表を CSV としてクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>レポート (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>選んだ描画のラベルをコレクション内で直します（{keys}）</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>最後に直した描画のラベルを元に戻します（{keys}）</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>選んだ描画の別のラベル</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>または別のラベル</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>選んだ描画にこのラベルを付けます（{key} でここに移り、Enter で直します）</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>ラベルを {label} に変更</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>ラベルを変更</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>{file} の描画 {number} のラベルは {label} になりました。数値に反映するには、もう一度評価してください。</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>ラベル別</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>ラベル別の正解率</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>ラベル {name} の誤読: {count} 件</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>ラベル {name} の {count} 件すべてが正しく読めています</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>書き手別</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>書き手別の正解率</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>書き手</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>書き手 {name} の誤読: {count} 件</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>書き手 {name} の {count} 件すべてが正しく読めています</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>誤読先</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>このデータセットには書き手の名前がありません。名前を持てるのはストロークファイルとコレクションです。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} を読み込み中</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} が {set} の描画の特徴を調べています</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>{model} を読み込み中</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} が {set} を読み取り中</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>失敗しました（{reason}）。別のモデルまたは別のデータセットを選んでください。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>点をクリックすると、その描画を表示します。</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>確信度と正解の割合は、平均で {points} ポイント離れています（ECE）。</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>誤読が先に並びます。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>誤読されたラベル付きの描画はありません。</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>誤読: {count} 件、確信度の高い順</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>ラベルの誤り？</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>ラベルの誤りを探す(&amp;L)</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>その描画を見ていない分類器が別のものと読むなら、ラベルが間違っているかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>%n 個のラベルに、間違っていそうなものはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>間違っているかもしれないラベル: {count} 件、うち確実性の高いもの {confident} 件</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>確かめてください。読みにくいだけのものも多くあります。</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>現在 {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>以前 {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} を正しく読んだ描画: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} を {answer} と誤読した描画: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>セルをクリックすると、その描画を表示します。</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>描画 {number}: {first}、{second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>描画 {number}: {first}、{second}、書き手 {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>データセットとモデル別の正解率</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>読み取る前にキャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>{count} 件中 {correct} 件が正解、95% 区間 {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>Enter で、選んだ描画をキャンバスに表示します</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>{count} 件のうち最初の {shown} 件を表示しています。</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>2 つのモデル</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>どの描画か</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>比較するには、2 つ以上のモデルにチェックを入れ、このデータセットで評価してください。</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>正解: {first}、{second}。</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>答えが分かれたものすべて（{count}）</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>{model} だけが正解（{count}）</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>両方とも誤り（{count}）</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>{model} の答え | {other} の答え</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>モデルはどの数字を、誰の字を誤読し、そのときどれだけ確信があるのでしょうか？</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>ラベル付きの描画のデータセットを追加してください。コレクションなどの .ndjson ファイル、MNIST のような IDX 画像、.npz、optdigits が使えます。読ませるモデルにチェックを入れ、「評価」を押してください。</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>モデルが読み取り中…</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>数値は判明しだい上に、誤りはここに表示されます。そのあいだも描画のウィンドウを使えます。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>レポートを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>ページの内容を表計算ソフト用の表としてコピーします（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>ページの表示を画像として保存します</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>評価の全結果を、描画とともに 1 つの HTML ファイルに保存します</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{set} での {model}: {count} 件中 {correct} 件が正解</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>確信ありは {share}、そのうち {right} が正解</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 件は読み取るものなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 件はモデルにないラベルで、誤りとして計上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>%n 件はラベルなしで、計上せず</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}; {fact}</source>
        <comment>of an evaluation</comment>
        <translation>{facts}、{fact}</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <comment>of an evaluation</comment>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>digitapp help</source>
        <translation>digitapp ヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>数字を描くと、ペンが動くあいだに、モデルがそれを何と読むかが見えます。モデルとは、書かれたたくさんの数字から、それぞれの数字がどう見えるかを学習したプログラムです。</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>すべてこのコンピューターの中で行われます。サーバーで動くモデルを追加しない限り、描画が外に出ることはありません。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>始め方</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>大きな四角の中に、マウス、ペン、指で数字を描いてください。横に答えが、10 個の数字それぞれの確率とともに表示されます。</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>次は、モデルをだましてみましょう。7 に横線を足す、8 を閉じずに書く、とても小さく書く、ハートを描くなどです。「ファイル &gt; サンプル」には、やさしいもの、難しいもの、数字ですらないものがあります。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z で最後の編集を取り消せます。「消去」も戻せます。描画は次の起動時にもそのまま残っています。</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>右上で別のモデルを選べます。「比較」タブには、すべてのモデルの読み取り結果が表示されます。</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>「表示 &gt; コレクション」は、描画をその正解とともに保存します。「教える」はそこから自分のモデルを作り、「表示 &gt; モデルを評価」は何が誤読されるかを示します。</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>ウィンドウにファイルをドロップすると開きます。描画（.ndjson）、画像、自分のモデル（.onnx など）が使えます。</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>数字の画像を貼り付けることもできます（Ctrl+V）。その上に描くことも、「編集」で回転や切り抜きもできます。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>モデルが最も確率が高いとみなす数字です。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>モデルから見た答えの確率（%）です。90% と答えるモデルは 10 回中 9 回正解のはずですが、どのモデルもそれほど正直とは限りません。</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>数字らしさ</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>描画がそもそもどれだけ数字に見えるかです。ハートはほかのどの数字より 0 に似ているかもしれませんが、数字ではありません。判別できないモデルもあります。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確信あり</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>確信度が {share}% 以上で、数字らしさも十分に高い状態です。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>確信なし</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>モデルが 2 つの数字で迷っているか、描画があまり数字らしくない状態です。</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>数字らしさが低すぎます。あえて読むなら何になるかは、下に表示されます。</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>枠合わせ</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>モデルが見る前に、インクを一定の大きさに拡大または縮小し、中央に移します。モデルが学習した数字にも同じことをしてあります。オフにすると、隅にある数字は誤読されます。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>答えの下にあるタブです。それぞれが描画についての 1 つの問いに答えます。</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>未知の書き手での正解率</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>モデルが一度も見たことのない人の描画のうち、正しく読めるものの割合です。モデルはあなたの筆跡も見たことがないので、これが大切な数字です。</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>モデルの比較に使われる、スキャンした 70,000 個の数字です。ここでの成績は、テスト用に分けた 10,000 個に対するものです。</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>ファイル内の描画が何を書いたものかを表します。ラベルがあれば、答えが正しいかどうかも表示されます。</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>データとライセンス</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>digitapp は MIT ライセンスの自由ソフトウェアです。使用、変更、再配布が自由にできます。</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>付属のモデルは、次の 3 つのコレクションから学習しました。そのライセンスでは名前を示すことが求められています:</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>「ファイル &gt; サンプル」の数字は生成されたもので、人が書いたものではありません。</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>1 文字のキーと Del はキャンバスの使用中に働きます。文字のキーは「編集 &gt; 1 文字のショートカット」でオフにできます。</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>キーボードで描くには、キャンバスに移ります。矢印キーでペンが動き、Shift を押すと細かく動きます。Space でペンを下ろしたり上げたりし、Esc でペンを終えます。2 つの矢印キーを同時に押すと斜めの線になります。D に続けて数字を押すと、その数字のサンプルが出ます。</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab で次の項目に移り、Space で押し、Alt でメニューを開きます。</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>モデルを使えません（{reason}）。アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>{model} を読み込めませんでした（{reason}）。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}。既定のデバイスで動いています。</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>{model} は描画を読み取れませんでした（{reason}）。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>多数派の答えを出したモデルの数</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>モデルの並び順</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>隠した %n 個を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>さらに %n 個のモデルを省いています。追加したモデルを一度に比較できるのは {most} 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>一覧の順</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>答え順</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>正解率順</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>時間順</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>このモデルで読む</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>このモデルを隠す</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>回答中</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>少数派</translation>
    </message>
    <message>
        <source>split</source>
        <translation>多数派なし</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 個は異なる答え</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>比較するモデルがありません</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>答えを出したモデルがありません</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>唯一のモデルには、まだ読み取るものがありません</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>どちらのモデルにも、まだ読み取るものがありません</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>%n 個のモデルすべてで、まだ読み取るものがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>唯一のモデルは、数字ではないと判断</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>どちらのモデルも、数字ではないと判断</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>%n 個のモデルすべてが、数字ではないと判断</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>唯一のモデルは {label} と回答</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>どちらのモデルも {label} と回答</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>%n 個のモデルすべてが {label} と回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>{models} 個中 %n 個で、まだ読み取るものがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>{models} 個中 %n 個が、数字ではないと判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>{models} 個中 %n 個が {label} と回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 個はまだ読み取るものなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 個は数字ではないと判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 個はまだ読み取り中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 個は答えなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>%n 個は {label} と回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>多数派なし: 異なる %n 通りの答え</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>多数派なし: {answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}（{exceptions}）</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>モデルに渡されたもの</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>{model} に問い合わせられませんでした（{reason}）。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>モデルに実際に渡されたもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>モデルがそう答える理由と、答えを変えるもの</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>モデルの各層が描画をどう捉えるか</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>答えが変わるまで、描画をどれだけ変えられるか</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>描くあいだに答えがどう生まれ、どこで変わったか</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>すべてのモデルの読み取り結果を並べて表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>読み取ったすべての数を 1 行ずつ。訂正や書き出しができます</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>自分のネットワーク全体の学習の経過</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>モデルの入力のうち見える範囲</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>モデルの入力。枠は、ポインターの位置の値が依存する範囲です</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>モデルの内部を調べています…</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>何か描くと、モデルの各層がそれをどう捉えるかが分かります。</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>答えがないので、表示する層がありません。</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>モデルを読み込み中です。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特徴マップ</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>&lt; {milliseconds} ms</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>{steps} を参照</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>青: ここにインクがあると出力が増えます。オレンジ: ここにインクがあると出力が減ります。</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>青い棒は 0 より上、オレンジの棒は 0 より下です。</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>棒は 0 から始まります。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>黒は 0、各マップの最も明るいピクセルがその最大値です。青は 0 より上、オレンジは 0 より下です。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>黒は 0、各マップの最も明るいピクセルがその最大値です。青は 0 より上、オレンジは 0 より下です。各ピクセルは {block} の平均です。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>黒は 0、各マップの最も明るいピクセルがその最大値です。</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>黒は 0、各マップの最も明るいピクセルがその最大値です。各ピクセルは {block} の平均です。</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>{label} の重み、{row} 行 {column} 列: {weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>数値 {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>マップ {number}、{row} 行 {column} 列: {value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>すべての重み: {low}〜{high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>この層の値が数値ではありません。モデルのエクスポートを直してください。</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>すべての値: {low}〜{high}、平均 {mean}</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>見つけたものの代わりに、層が入力の中に何を探すかを表示します</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}。見える範囲は {top}〜{bottom} 行、{left}〜{right} 列</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>マップをクリックするか Enter を押すと、それだけを表示します。もう一度クリックするとすべて表示します</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>入力から答えまでの層</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>このレンズを独立したパネルで開いたままにします</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>モデルに見えるもの</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>モデルの入力そのもの: {size} ピクセル</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>インクのあるピクセルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>インクのあるピクセルは %n 個、{top}〜{bottom} 行、{left}〜{right} 列です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} ピクセル</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>時間上の位置</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>アニメーション（WebP）…</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>アニメーション（GIF）…</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>数値（JSON）…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>画像には時刻がなく、どう書かれたかは分かりません。その上に描けば、リプレイできます。</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>何か描くと、答えがどう生まれるかが分かります。</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>リプレイする答えがありません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>長い休止を短縮</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>等間隔</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>リプレイを保存</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>各時点の答えとともに、もう一度描きます（Space）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>アニメーション画像または数値として保存します</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>すべての時点についてモデルに問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>すべての時点についてモデルに問い合わせ中…{moments} 時点のうち {known} 時点が判明。</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>1 · インク</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>2 · 枠</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>3 · 中心</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>4 · ピクセル</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>2 · キャンバス</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>3 · 中央</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>1 · 画像</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>2 · 光</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>3 · インク</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>4 · 枠</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>5 · ピクセル</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>4 · キャンバス</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>インク、それを囲み一定の大きさにした枠、中央に移した中心、モデルのピクセル</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>枠合わせをしないと、キャンバス全体がそのまま縮小されます。数字が小さかったり中央から外れたりします</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>画像、光を均一にしたもの、上に描いたものを含むインク、それを囲む枠、モデルのピクセル</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>画像、光を均一にしたもの、インク、縮小されるキャンバス全体、モデルのピクセル</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>インクからモデルの入力までの段階</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>クリックで再生</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>枠付きの画像（PNG）…</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>枠付きの画像</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>1 桁の数字として読みました。「表示 &gt; 描画の読み方 &gt; 複数桁の数」で数として読めます。</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>数を書くか、数の写った画像を開くと、ここに 1 行ずつ表示されます。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>答えがありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>数は読み取れませんでした: {problem}。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n 行をクリップボードにコピーしました。表計算ソフトに貼り付けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>読み取り結果を保存</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>表計算ソフトに貼り付けられるよう、すべての行をコピーします（表の中では Ctrl+C）</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>読み取り結果を表または JSON として、あるいは枠付きの画像を保存します</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>{lines} 行に %n 個の数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 個の数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>{numbers}、うち %n 個は確信なし</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}。ほかにもあるかもしれません: {problem}。</translation>
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
        <translation>番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>入力して訂正します。同じ数字はそのまま残ります</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>まだ確信なし</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>読み取った数</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>曲線は最初のエポックが終わると表示されます</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>学習画像の正解率</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>検証用の描画の正解率</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>エポックごとの損失と正解率</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>損失はネットワークが学ぶにつれて下がります。どれだけ上手になったかは、検証用の描画をどれだけ読めるかで分かります</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>エポック {epoch} 後の損失 {loss}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>エポック {epoch}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>学習をひとまず止めます。別の日にでも最後のエポックから再開できます</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>学習を破棄</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>{model} の学習</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>学習を破棄します。学んだことは削除されます</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>学んだことは削除されます。「一時停止」なら、別の日まででも残せます。</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>学んだことは削除されます。一時停止のままなら、別の日まででも残ります。</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>学んだことは削除されます。</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>学習中のものはありません。コレクションのトレイで「教える」を押し、そこで「ネットワーク全体を学習」を選んでください。</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>描画をコピー中…</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>描画を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>%n 件の描画で学習中。ほかの {others} 件は評価だけに使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>加えて使うもの: {digits}。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>{epochs} エポック中 {epoch} まで完了。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>{epochs} エポック中 {epoch} まで完了、残り約 {time}。</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>検証用の描画の {share} を正しく読めます。</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>最初のエポックの途中で一時停止しました。「再開」で最初から始めます。</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>一時停止しました。「再開」でエポック {epoch} の次から続けます。</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>完了しました。「使う」を押すと、自分のモデルに加わります。</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>前より悪くなったもの: {sets}。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>{set}: 学習後 {after}、n = {n}。</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}: 学習前 {before}、学習後 {after}、n = {n}。</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>学習が予期せず終了しました</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}: 起動できません。コマンド digitapp-export train で学習してください。</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>学習を始めた時点のコレクション</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>ネットワーク全体の学習には PyTorch が必要ですが、インストールされていません。次のコマンドで入手できます: pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>別のネットワークを学習中です。「学習」レンズを確認し、先にそちらを止めてください。</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>別のウィンドウがネットワークを学習中です。終わるのを待つか、先にそちらを止めてください。</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>モデルができないまま学習が終了しました。</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}: 書き込めません（{reason}）。空き容量を増やしてください</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>変化に沿った確率</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>変化に沿った各ラベルの確率。クリックまたはドラッグで変化の量を選びます</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>画像には、切ったり震わせたり細くしたりするストロークがありません。</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>描画を変化後のもので置き換えます（Ctrl+Z で戻せます）</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>先に描画を変化させてください</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>画像はここでは変わりません。「編集」の「画像を左に回転」「画像を切り抜き」などで変えられます</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>ぼけとノイズはインクではなくモデルのピクセルを変えるので、キャンバスに置くものがありません</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>何か描くと、答えが変わるまでどれだけ変えられるかが分かります。</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>変わりうる答えがありません。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>変化後: {answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>元の描画: {answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>調べています…{model} は 1 つの答えに {milliseconds} ms かかり、{answers} 個の答えが必要です。スライダーごとに約 {seconds} 秒です。</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>変化後の描画がモデルにどう見えるか</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>変化後の描画への答え</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>すべてのスライダーを元に戻します</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>変化に沿ったすべてのモデルの答えを、1 本ずつの帯で表示します</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>変化に沿ったすべてのモデルの答え</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>矢印キーで変え、Backspace またはダブルクリックで元に戻します</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>モデルの入力における根拠</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>ここのインクは影響しません</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>ここに何もないことは影響しません</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>ここのインクは {label} を支持します（{value}）</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>ここに何もないことは {label} を支持します（{value}）</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>ここのインクは {label} に反対します（{value}）</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>ここに何もないことは {label} に反対します（{value}）</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>説明するラベル</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>比較するラベル</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>右側の図</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>何か描くと、モデルがそう答える理由が分かります。</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>説明する答えがありません。</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>ほかのもの</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>既知の描画 %n 件のうち最も似たもの</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>調べています…{model} は 1 つの答えに {milliseconds} ms かかり、約 {answers} 個の答えが必要です。約 {minutes} 分です。</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>{other} ではなく {label} を支持</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>{label} を支持</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>反対</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>描画の部分、または {count} 件の既知の描画の中での位置を表示します</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>既知の描画のマップ</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>点は 1 つずつが既知の描画です。モデルにとって似たものどうしが近くにあります</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>既知の {label}、{source}。</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>この描画に最も似た既知の描画</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>そのラベル、似ている順: {labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}、{source}。距離 {distance}（最大 {most}）</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>描画の部分</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>部分を指すと、それがないときの答えが分かります。クリックすると消えます（Ctrl+Z で戻せます）</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>画像は部分に分けられません。答えを支持するものは横に表示されています。</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>この部分がないと、読み取るものがありません。</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>この部分がないと: {label}（{share}）。</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>この部分がないと: {label}（{share}）、ただし数字らしくない。</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>枠合わせを再びオンにしました。アプリの終了時にはオフでした。</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>レンズを表示する場所がありません。ウィンドウを大きくするか、文字を小さくしてください（Ctrl+-）。</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>モデル ({suffixes})</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>{name} を調べています…</translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation>モデルのバックエンドに次を許可しますか？ {needs}</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>許可しないと使えません: {sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>{model} として追加しました。</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>見えるもの</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>画像の受け取り方</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>モデルがどんな画像を求めるか、生成した数字で試しています…</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>モデルの一覧に表示される名前</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>出力のラベルを順に、コンマ区切りで。Enter で試します</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} を追加</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>モデルの読み方</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{count} 件の {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>生成した数字で %n 通りの渡し方を試しました。よいものから順に並んでいます。キャンバスに描いてそれぞれの結果を確かめ、1 つを決めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>これらのラベルで試しています…</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>自分のモデルにコピーして、そこで試しています…</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>Open Inference Protocol でサーバーが提供するモデルのアドレス:</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>サーバーのモデルを追加</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>モデルのアドレス</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>このモデルの使用中は、描いたものがそこに送られます。</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} はアドレスではありません。{example} のように指定してください。</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>これはアドレスではありません。{example} のように指定してください。</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>どんなモデルかサーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>実行デバイス(&amp;R)</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}: 開きませんでした</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>モデルがまだ読み込まれていません。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>名前は {title} になりました。</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>一覧に戻りました。</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>{title} について</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>このモデルはアプリに付属のもので、名前の変更も削除もできません。</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>{title} を一覧から外しました。ファイルは {folder} に残っています。</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>別のモデルのページを表示します</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>モデルについて分かっていること</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>モデルにこの名前を付けます。ファイルの名前は変わりません</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>モデルを一覧から外します。ファイルは残り、元に戻せます</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>読み取るモデル（Ctrl+1〜Ctrl+9）</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>使えません: {reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>未知の書き手</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>正解率: {figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}、スキャンした数字: {share}%（{low}〜{high}、n = {count}）</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}、学習に使っていない人のペンのストローク: {share}%（{low}〜{high}、n = {count}）</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>正解は</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>前のものと結合</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>後のものと結合</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>この数への訂正を取り消す</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>この数字を表示します。もう一度押すと、できることを表示します</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>クリックすると表示します。もう一度で訂正、分割、結合ができます</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>毎回たずねる(&amp;A)</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>いまのウィンドウ(&amp;P)</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>外部からのファイルを開く場所(&amp;F)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>{name} をどこで開きますか？</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>選択を記憶(&amp;R)</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>「表示 &gt; {menu}」で変更できます</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>この部分には画像がありません。残す部分を長方形で囲むようにドラッグしてください。</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>残す部分を長方形で囲むようにドラッグしてください。Enter で表示中のものに決め、Esc で終わります。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>画像を変更中…</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: ディスプレイがありません。DISPLAY を設定するか、コマンドラインを使ってください: digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: ウィンドウを表示できません（{cause}）。対処: {advice}。またはコマンドラインを使ってください: digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>別に起動したアプリのファイルを、このウィンドウで開けません（{cause}）。対処: {advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp: ウィンドウを表示できません（{cause}）。コマンドラインを使ってください: digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name}（現在 {value}）</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings}と {other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>{settings}の確認</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>描画について</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>ラベル {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>枠合わせオフ</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>画像、{width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>エラー: {sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>PySide6 の再インストール</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>{library} を含むパッケージのインストール</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>Debian と Ubuntu では: {command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>注意: {what}。</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>言語は、実行中の処理が終わりしだい、または次の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0〜1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0〜255</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1〜1</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>MNIST の mean と std</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0〜16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>ImageNet の mean と std</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>出力は {count} 個ですが、ラベルは {given} 個です。{count} 個指定してください</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>モデルカードを作成できません: {reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>入力 {name}（形状 {shape}）は、一辺 {smallest}〜{largest} ピクセルで 1 または 3 チャンネルの画像ではありません。固定サイズでエクスポートしてください</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}、{scale}、インクが明、枠合わせ {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}、{scale}、インクが暗、枠合わせ {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>入力が 1 枚の画像ではなく {count} 個（{names}）です。入力を 1 つにしてエクスポートしてください</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>入力 {name} が {dtype} です。{known} を受け取るようにエクスポートしてください</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>2〜{most} 個のラベルそれぞれのスコアを持つ出力がありません（あるのは {shapes}）</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}: この種類のファイルを読めるバックエンドがありません。読めるのは {known} です</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}: モデル {model} がすでにあります。別の名前を付けてください</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>閉じられました</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}: すでにあり、モデルはその名前で重みを探します。重みに別の名前を付けてエクスポートし直してください</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}: モデルをコピーできません（{reason}）。空き容量を増やすか、DIGITAPP_MODELS を設定してください</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}: すでにあります。モデルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>付随する {file} が同じフォルダーのファイルではありません。1 つのファイルとしてエクスポートしてください</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>重みの入った {name} が、モデルまたはアプリのファイルと同じ名前です。エクスポートし直してください</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}: 追加できません: {reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}: ファイルでもアドレスでもありません。存在するモデルのファイル、または http://localhost:8080/v2/models/digits のようなアドレスを指定してください</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}: この種類のアドレスを扱えるバックエンドがありません。http://HOST:PORT/v2/models/NAME の形で指定してください</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>どの描画でも失敗します（{reason}）。1 枚の画像を受け取るモデルか確認してください</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: 答えの形状が {wanted} ではなく {shape} です。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}: 答えの値が数値ではありません。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: 数字らしさの形状が {wanted} ではなく {shape} です。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}: 数字らしさの値が数値ではありません。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: 特徴量の形状が {wanted} ではなく {shape} です。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}: 特徴量の値が数値ではありません。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}: 答えの値が確率ではありません。モデルカードを &apos;logits&apos; にしてください</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}: 数字らしさが 0〜1 の範囲にありません。エクスポートを直してください</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}: 特徴量の形状が [batch, 1〜{most}] ではなく {shape} です。エクスポートを直してください</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>id {id} は {path} が使っています。別の id を付けてください</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}: 画像を読めませんでした。エクスポートを直してください（{reason}）</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}: そのような枠合わせはありません。{names} から選んでください</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}: アプリに付属のもので、名前を変更できません。変更できるのは自分のモデルだけです</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}: アプリに付属のもので、削除できません。削除できるのは自分のモデルだけです</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}: 削除できませんでした（{reason}）。フォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}: 元に戻せませんでした（{reason}）。フォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}: 名前を書けるモデルカードがありません。先に直してください（{reason}）</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}: この名前の別のモデルがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}: この名前は付けられません（{reason}）。別の名前を選んでください</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}: 外したモデルの中にありません。あるのは {known} です</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}: すでにあるので、何も元に戻していません。そのモデルを削除するか、名前を変えてください</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}: 特徴量を出しません。モデルカードに特徴量の名前があるモデルを選んでください</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}: 内部を見る手段なしで読み込まれました。レジストリから読み込んでください</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}: モデルカードのサンプルに対する答えがカードと違います（確率のずれ {deviation}）。ファイルとモデルカードを入手元から取り直してください</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}: モデルカードにある {names} ではなく、%n 個の配列を返しました。エクスポートを直してください</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>自分の描画、検証用</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>未知の書き手（ペン）</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>スキャンした数字（MNIST テスト）</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>小さなスキャン（optdigits テスト）</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>MNIST のように中央に置いて大きさを合わせたもの</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>optdigits のように全体いっぱいに広げたもの</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>キャンバス全体をただ縮小したもの</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>全ピクセルを 1 列に</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>正しく読めた割合（正解率）</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>よくある誤り（混同）</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>確信</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>かっこ内: 95% 信頼区間と、読んだ数字の個数 n</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>ここでは未評価。{command} を使うと、ラベル付きの描画で評価します</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>ここでは未評価。{command} を使うと、ラベル付きの描画で数えます</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>モデルカードに記載なし</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} x {width} ピクセル、{meaning}（枠合わせ {framing}）</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>入力テンソル</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使えない理由</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id}（起動時のモデル）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>ファイルがなくなりました</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>バックエンド {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>アプリ自身のプロセス。アプリに付属のもので、ファイルが変更されていないため</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>あなた: 名前の変更と削除ができます</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>アプリ: そのまま残ります</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}。バックエンドに許可: {needs}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share}（{low}〜{high}、n = {n}）</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{n} 件中 {wrong} 件が誤り: {mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{n} 件中 {wrong} 件が誤り</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>紙 {paper}、インク {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>一度に画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>そのあと平均 {mean} と標準偏差 {std} で正規化</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} バイト</translation>
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
        <translation>{label} を {answer} と誤読（1 回）</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} を {answer} と誤読（2 回）</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} を {answer} と誤読（%n 回）</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>学習した数値 {count} 個</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>数字の {share} で確信なし</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>数字でないもの</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>判別できません: どれも答えのどれかとみなします</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>判別できます: 数字らしさが {threshold} 未満の描画は「数字ではない」</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>判別できます: 数字らしさが {threshold} 未満の描画は「数字ではない」、{sure} 未満の答えは「確信なし」</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}。数字とそれ以外の 100 組のうち {share} 組で、数字の方が高い値です（AUROC）</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}、…（%n 個のラベル）</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}: 書き込めません（{reason}）。権限を確認してください</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}: この名前のバックエンドはありません。あるのは {known} です</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>読み込めません（{reason}）。読み取りの権限を確認してください</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}: そのようなモデルはありません。あるのは {known} です</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}: 使えません: {reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>ファイル {path} がなくなりました。元の場所に戻すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}: 読み込んでいません: {reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}: 読み込めませんでした: {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}: Keras モデルで、ここでは開けません。Python で ONNX としてエクスポートしてください: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: PyTorch のチェックポイント（重み、または元のプログラムだけが読み込めるネットワーク）で、ここでは開けません。この重みを持つネットワークを Python で ONNX としてエクスポートしてください: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: ネットワークのない重みだけのファイルで、ここでは開けません。この重みを持つネットワークを Python で ONNX としてエクスポートしてください: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}: TensorFlow のグラフで、ここでは開けません。入っているフォルダーを ONNX に変換してください: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}: TensorFlow Lite モデルで、ここでは開けません。ONNX に変換してください: python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}: pickle です。開くと任意のプログラムを実行しうるため、ここでは開けません。信頼できるものなら、Python で読み込んで skops で保存してください: skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>紙から浮き出ているものがありません</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>文字や模様はありますが、数が見つかりません</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>ほとんどが暗く、紙に書かれたものではありません</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>活字や模様など、数ではないものが多すぎます</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>人が指定</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>「{sign}」はこのモデルのラベルにないので、何も変更していません。ラベルにある数字だけを書いてください</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>この数のインクには %n 個の数字がありますが、「{text}」は {count} 個です。キャンバス上でタグを右クリックし、分割または結合してください</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} もこれらのファイルを読みます。どちらか一方をアンインストールしてください</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>バックエンド {name} は使えません: {reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>名前のないパッケージ</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}: ピクセルが多すぎます。{most} 未満に縮小してください</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}: 読み込める画像ではありません。PNG として保存してください</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}: 読み込める画像ではありません（末尾がありません）。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}: 読み込める画像ではありません（{reason}）。PNG として保存してください</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}: 一辺の {size} ピクセルは長すぎます。{most} 未満に切ってください</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}: {width} x {height} ピクセルは多すぎます。{most} 未満に縮小してください</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}: 空です。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}: {most} MiB を超えています。縮小してください</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}: HEIC 画像です。開くには `pip install pillow-heif` を実行してください</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}: このプログラムには含まれていません。Python で digitapp をインストールしてください</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}: すでにあります。別の名前を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}。その前に %n 件の例を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}。何も追加していません</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}: 例 {id} がありません。ほかの場所で削除されたのかもしれません</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}: {count} 件の例がどれもありません。ほかの場所で削除されたのかもしれません</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}: 追加できません（{reason}）。空き容量を増やすか、権限を確認してください</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>{most} MiB の例はコレクションには大きすぎます。小さくしてください</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}: コレクションの名前の末尾は .ndjson です。そのような名前を選んでください</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}、{number} 行目: 例ではありません（{reason}）。行を削除してください</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}、{number} 行目: {most} MiB を超えています。行を削除してください</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}、{number} 行目: {most} GiB を超えています。分割してください</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}: 元に戻すための変更内容を保存できません（{reason}）。空き容量を増やしてください</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}: 読み込めません（{reason}）。ほかの場所に移してください</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}: 書き込めません（{reason}）。ほかの場所に移してください</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}: ラベルを直せるのはコレクション（{suffix}）の中だけです。`digitapp collection import` でこのファイルをコレクションにし、それを評価してください</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}: 評価したものとは別の描画になっています。もう一度評価してください</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>書き手とセッション別</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>表の行ではありません（{reason}）</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>画像が表のフォルダーの外にあります</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}: すでにあります。表に別の名前を選んでください</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}: 書き込めません（{reason}）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>file 列と label 列のある CSV</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>ラベルのフォルダーの中のフォルダーです</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}: 読み込めません（{reason}）。名前と読み取りの権限を確認してください</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}: すでにあります。新しいフォルダーまたは空のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>ラベルがフォルダーの名前には長すぎます</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>ラベル {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>ラベルごとに画像のフォルダーを含むフォルダー</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>{count} 件を除外: {reason}（最初: {place}）</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>例 {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}: 書き出すものがありません。別の例または別の形式を選んでください</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}: 書き出すものがありません（{reason}）。別の例または別の形式を選んでください</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>インクがありません</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>画像 {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}: 名前に &quot;images&quot; がありません。mine-images-idx3-ubyte のような名前にしてください。ラベルはその横に置かれます</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>ラベルが 0〜255 の数値ではありません</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>IDX の画像とラベルの組、MNIST など</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>ラベル、またはその他の情報に、XML に入れられない文字があります</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML（W3C）: 単独の記号と、CROHME 形式のグループ</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}: 展開すると {most} GiB を超えます。分割してください</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}: {size} バイトより後が壊れています（{reason}）。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>XML ではありません（{reason}）</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>読み込める XML ではありません（{reason}）</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>{most} MiB を超えるタグがあります</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>InkML には文書型もエンティティも不要で、害をなすおそれがあります</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>ファイルが ink ではなく {name} です</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>要素の入れ子が {most} 段を超えています</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>{most} MiB を超えるテキストがあります</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>定義または注釈が {most} 個を超えています。ファイルを分割してください</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>チャンネルの min または max が数値ではありません（{reason}）</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>ブラシの幅が数値ではありません（{reason}）</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>それより前にないトレース形式を参照しています</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>トレースではありません（{reason}）</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>点が {most} 個を超えるグループがあります。ファイルを分割してください</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>名前があるか、グループに属さない点が {most} 個を超えています。ファイルを分割してください</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>それより前にないトレース、またはトレースの一部を参照しています</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>ink の中に ink があります</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>トレース形式にチャンネル X と Y がありません</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>点 {point} に、値ではない {value} があります</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>点 {point} の値が {most} 個を超えています</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>点 {point} の値が {least} 個ではなく {count} 個です</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}: 配列 x と y がありません。x=images, y=labels で保存してください</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>画像 x_test は評価用で、教えるためのものではありません</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>x と y のある NumPy .npz</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet: pyarrow がインストールされていません。pip install &apos;digitapp[parquet]&apos; を実行してください</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}: image 列がなく、あるのは {names} です。どれかの名前を変えてください</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}: 展開すると {ratio} 倍を超える大きさになります。各画像を 1 度だけ書いてください</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}: 読み込める Parquet ファイルではありません（{reason}）。もう一度コピーしてください</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}: {most} MiB を超える行グループがあります。小さい行グループで書き出してください</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>画像がファイルの中にありません</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>ラベルが文字列でも整数でもありません</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Hugging Face の datasets 形式の画像を含む Parquet。digitapp[parquet] が必要</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>読み取るものがなく、点だけか、インクなしです</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>ラベルがありません</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>読み込める画像ではありません（{reason}）</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>インクが写っていません</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>座標が数値でないか、大きすぎます</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>キャンバスの幅と高さが 1〜{most} の範囲にありません</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>Quick, Draw! の描画ではありません（{reason}）</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>x と y の個数が違うストロークがあります</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>Quick, Draw! NDJSON（raw と simplified を読み込み、raw を書き出し）</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>Quick, Draw! NDJSON、256 x 256 に簡略化したもの</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}: {name} は書き出し専用です。別の --format を選んでください</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>例 {number} の後</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>ラベルまたは書き手の名前が 1 行の文字列ではありません</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>画像の幅または高さが {most} ピクセルを超えています</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>ラベル、またはその他の情報が {most} 文字を超えています</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}: {name} ではなくフォルダーです。その中のファイルを指定してください</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}: 書き出せない種類です。--format を {kinds} から選んでください</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}: そのような形式はありません。{names} から選んでください</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}: 知らない種類です。次のどれかなら --format で指定してください: {kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}: ファイルでもフォルダーでもありません。ファイルとして保存してから使ってください</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}: 学習できるものがありません。ファイルを確認してください</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}: 学習できるものがありません（{reason}）。ファイルを確認してください</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>ラベルがファイルに書けない文字列です</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>画像ですが、この形式に入るのはストロークです</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}、{number} 行目: {why}。修正または削除してください</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>ラベル付きの WORD ではありません</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>1 以上の数を伴う NUMSTROKES ではありません</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>点が {most} 個を超える文字があります</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>この WORD のストロークの途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>数、#、座標を伴う POINTS ではありません</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>座標が {points} 個の点に 2 つずつではなく {count} 個です</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>ラベルがないか空白を含みますが、この形式に入るのは単語です</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>UJI pen characters テキスト、バージョン 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>ラベルまたは書き手に改行がありますが、この形式に入るのは行です</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>UNIPEN テキスト、y は上向き。UJI pen characters、バージョン 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>画面で記録したものなど、y が下向きの UNIPEN テキスト</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>.COORD に X と Y がないか、名前が {most} 個を超えています</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>インクは別のファイル {name} にありますが、探しに行きません。該当箇所に挿入してください</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} は数値ではありません</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>点ではありません（{reason}）</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>点が {most} 個を超えるコンポーネントがあります</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>上のコンポーネントの点の数値が、.COORD のとおりの {count} 個ずつではありません</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>点が {most} 個を超えるセグメントがあります</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>セグメントの前に点が {most} 個を超えてあります。ファイルを分割してください</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>.SEGMENT KIND COMPONENTS QUALITY LABEL の形ではありません</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>ほかの場所のインクを参照するセグメントが {most} 個を超えています。ファイルを分割してください</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>セグメントがストロークの途中で終わっています</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>セグメントにコンポーネントの指定がありません</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>{kind} で、1 つの記号ではありません</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>ラベル {shown} は {count} 文字で、モデルのラベルの上限 {longest} 文字を超えています。短くしてください</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>ラベル {shown} に表示できない文字があります。別の文字で書いてください</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>すべての例のラベルが {label} で、区別する相手がありません。別のラベルを追加するか、数字を残してください</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>モデルはこれらのラベルを持てません（{reason}）。変更してください</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>読み取るものなし</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>ほかと同じもの</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>別のラベルのものと同じもの</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>教えるものがありません: {reasons}。何か描いてラベルを付けてください</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>どのファイルにも描画がありません</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>ラベルが空です。1 文字以上にしてください</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>ラベルが {count} 文字です。{most} 文字以内にしてください</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>ラベル {text} に改行または制御文字があります。1 行の文字列にしてください</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>書き手の名前が空です。1 文字以上にしてください</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>書き手の名前が {count} 文字です。{most} 文字以内にしてください</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>書き手の名前 {text} に改行または制御文字があります。1 行の文字列にしてください</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}: 読み込めません（{reason}）</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>{name} はコレクションの名前に使えません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>{name} はコレクションの名前に使えません。制御文字を除いてください</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>{name} はコレクションの名前に使えません。{signs} を除いてください</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>コレクションの名前に {count} 文字は長すぎます。短い名前を選んでください</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}: 特徴量を出さないので、教えられません。モデルカードに特徴量の名前があるもの（cnn-28x28、mlp-28x28、cnn-8x8、mlp-8x8 など）に教えてください</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}: 別のモデルのものです。digitapp をもう一度インストールしてください</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>%n 件の描画を {seconds} 秒で教えました。{labels} 個のラベルを読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>除外: {count} 件、{reason}。</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>自分の描画。それぞれ、それを教えていないモデルで読んだもの（{folds}、n = {n}）: 前 {before}、後 {after}。</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>ほかの描画をどれだけ読めるかは分かりません。各ラベルを 2 回以上描いてください。</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>教えたモデルを元にしています。それにもこれらの描画を教えていたなら、どちらの数値も高すぎます。</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>すでに知っていたもの（n = {n} 個の数字）: 前 {before}、後 {after}。</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low}〜{high}）</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}: モデルの名前に使えません（{reason}）。別の名前を選んでください</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}: ファイルの答えが教えた内容と違います（ずれ {off}）。何も書き込んでいません</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}: モデル {model} がすでにあります。教えたモデルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}: この名前の別のモデルがあります。教えたモデルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}: すでにあります。教えたモデルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>シード {seed} は 0 以上の整数ではありません。別のものを選んでください</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}（教えたもの）</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>自分の描画の正解率 {before} → {after}</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>すでに知っていた数字の正解率 {before} → {after}</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>学習の進み具合の行ではありません（{reason}）: {line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>数字でないものを判別できません</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>数字ではないかもしれません</translation>
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
        <translation>{low}〜{high}%</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before} と {last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>プロセスがクラッシュしました（{reason}）</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>プロセスが状態 {status} で終了しました</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>バックエンドの needs が {known} のタプルではなく {needs} です。作者に報告してください</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>パッケージ {package} のバックエンド {backend} には {needs}が必要です。そのパッケージを信頼するなら、digitapp models --allow {name} で許可してください</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>プロセスが層の情報として、配列ではないものを返しました（{reason}）</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>{most} 回続けて終了したので、止めたままにします。起動するにはもう一度選んでください</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}。次の描画でもう一度起動します</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>プロセスが配列ではないものを返しました（{reason}）</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason}（{size} GiB）</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>プロセスを起動できません（{reason}）</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>{seconds} 秒を超えたので終了しました</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>モデルカードよりはるかに多くを返したので終了しました</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>プロセスがメッセージではないものを返したので終了しました</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>ラベルが {count} 個で、{most} 個を超えています。減らして学習してください</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>入力、出力、または軸が {most} 個を超えています。1 つずつにしてエクスポートしてください</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>ラベル、入力、出力の名前が長すぎます。短い名前でエクスポートしてください</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock（ABI {abi}）と seccomp: 外部のモデルは自分のフォルダーを読み、一時フォルダーに書きます。プログラムの起動、シグナルの送信、ネットワークの使用はできません</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>seccomp のみ: 外部のモデルは、プログラムの起動、シグナルの送信、ネットワークの使用はできませんが、このカーネルに Landlock がないため、あなたのファイルの読み書きができます</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>このシステムでアプリが使えるものはありません。外部のモデルは独立したプロセスで動きます。時間の制限、あなたの変数を含まない環境、独立したセッションがありますが、あなたのファイルを読み、あなたが書ける場所に書き、ネットワークを使うことができます</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock（ABI {abi}）、seccomp: 外部のモデルは自分のフォルダーを読みますが、あなたが書けるファイルを空にできます</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock（ABI {abi}）、seccomp なし: 外部のモデルは自分のフォルダーを読みますが、プログラムを起動し、ネットワークを使えます</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock（ABI {abi}）、seccomp なし: 外部のモデルは自分のフォルダーを読みますが、プログラムを起動し、ネットワークを使い、あなたが書けるファイルを空にできます</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>メモリと時間を制限した独立のプロセス: クラッシュしてもアプリは動き続けます。隔離されていて、自分のフォルダーを読むだけで、残るものは書かず、何も起動しません</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>メモリと時間を制限した独立のプロセス: クラッシュしてもアプリは動き続けます。隔離は一部だけです。程度は digitapp doctor で分かります</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>メモリと時間を制限した独立のプロセス: クラッシュしてもアプリは動き続けます。このシステムにはアプリが使える手段がないため、隔離されていません。信頼できるモデルを使ってください</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{system} 上の {version}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>バックエンド {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path}（まだありません）</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>インストールされていません。次のコマンドで入手できます: {command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}、ディスプレイなし: ここではウィンドウを開けませんが、コマンドは使えます</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}、20 秒以内に起動しません。ディスプレイが応答するか確認してください</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>状態 {status} で終了しました</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}、プラットフォーム {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}、許可: {needs}</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>モデル {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>描いた 7 を {label} と読みます（{share}）</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>描いた 7 を {label} と読みます（{share}）が、数字ではないと判断します</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>digitapp のストロークファイルとコレクション</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>UCI の optdigits（.tra、.tes）</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>画像（PNG、JPEG、BMP、GIF、TIFF、WEBP）</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} はすでに「{action}」のキーです。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} はフォーカスまたはペンを動かすキーです。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} はテキスト欄で文字を入力するキーです。Ctrl または Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>キーなし(&amp;K)</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>選んだ操作のキーをなくします</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>初期のキー(&amp;F)</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>選んだ操作を初期のキーに戻します</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>すべての操作を初期のキーに戻します</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>すべての操作を初期のキーに戻しました。</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>「{action}」のキー:</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>選んだ操作のキー</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>選んだ操作に割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>ツアー、ステップ {place}/{count}: {title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>ツアーを終了します（Esc）</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>前のステップ（Alt+←）</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>次のステップ（Alt+→）</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>ここに、マウス、ペン、指で数字を描いてください。キーボードでは、矢印キーでペンが動き、Space でペンを下ろしたり上げたりします。何も描かなければ、次のステップでサンプルを使います。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>モデルが何と読み、どれだけ確信があり、各数字の確率をどう見ているかを示します。ペンが動くあいだも変わるので、モデルを迷わせてみてください。</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>モデルに渡るのは線ではなく、枠合わせして中央に置いた、このわずかなピクセルだけです。「枠合わせ」をオフにして、答えがどうなるか見てみましょう。</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>答えを支持するものと、反対するものです。どのタブもレンズで、描画についての 1 つの問いに答えます。もし回転していたら？ ほかのモデルは何と読む？</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>モデルと、自分のモデル</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>別のモデルはここで選びます。「表示 &gt; コレクション」は、描画をその正解とともに保存し、「教える」は、そこから自分の筆跡のモデルを作ります。</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>ペンは下、左から {x}%、上から {y}%</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>ペンは上、左から {x}%、上から {y}%</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}: アニメーションです。最初の画像だけを読み取りました</translation>
    </message>
</context>
</TS>
