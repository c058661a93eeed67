<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>connections to the server that its model&apos;s file names</source>
        <translation>اتصالات بالخادم الذي يسميه ملف نموذجه</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>الشبكة كلها</translation>
    </message>
    <message>
        <source>other programs, which it starts</source>
        <translation>برامج أخرى يشغّلها</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells nothing of its layers</source>
        <translation>لا يمكن رؤية ما يجري داخله: محرّكه لا يخبر بشيء عن طبقاته</translation>
    </message>
    <message>
        <source>it cannot be taught: its backend cannot give it another head; teach an ONNX model</source>
        <translation>لا يمكن تعليمه: محرّكه لا يستطيع إعطاءه رأسًا آخر؛ علِّم نموذج ONNX</translation>
    </message>
    <message>
        <source>{name}: its backend cannot tell what it takes; write its card beside it</source>
        <translation>{name}: محرّكه لا يستطيع أن يعرف ما يأخذه؛ اكتب بطاقته بجانبه</translation>
    </message>
    <message>
        <source>it has no card: write one as {name} beside it</source>
        <translation>ليست له بطاقة: اكتب بطاقة باسم {name} بجانبه</translation>
    </message>
    <message>
        <source>its card {name} cannot be read ({reason}): copy it again</source>
        <translation>لا يمكن قراءة بطاقته {name} ({reason}): انسخها من جديد</translation>
    </message>
    <message>
        <source>its card {name} is larger than {most} MiB: write a shorter one</source>
        <translation>بطاقته {name} أكبر من {most} MiB: اكتب بطاقة أقصر</translation>
    </message>
    <message>
        <source>the layout {layout} has no place for three channels</source>
        <translation>لا مكان في الترتيب {layout} لثلاث قنوات</translation>
    </message>
    <message>
        <source>mean and std are not one value for each channel</source>
        <translation>ليس لكل من mean وstd قيمة واحدة لكل قناة</translation>
    </message>
    <message>
        <source>mean or std is no number to count with</source>
        <translation>قيمة mean أو std ليست عددًا يمكن الحساب به</translation>
    </message>
    <message>
        <source>a batch of {batch} is not between 1 and 4096 images</source>
        <translation>حجم الدفعة {batch} ليس بين 1 و4096 صورة</translation>
    </message>
    <message>
        <source>the figure for {data} is not an accuracy with its interval</source>
        <translation>القيمة الخاصة بـ{data} ليست دقة مع فترة ثقتها</translation>
    </message>
    <message>
        <source>the figure for {data} has an {name} of {value}, which it cannot be</source>
        <translation>القيمة الخاصة بـ{data} فيها {name} بقيمة {value}، وهذا غير ممكن</translation>
    </message>
    <message>
        <source>the id {id} is not a name of lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>المعرّف {id} ليس اسمًا من حروف لاتينية صغيرة وأرقام و&apos;.&apos; و&apos;_&apos; و&apos;-&apos;</translation>
    </message>
    <message>
        <source>the title {title} is not one line of 1 to 80 printable characters</source>
        <translation>العنوان {title} ليس سطرًا واحدًا من 1 إلى 80 حرفًا قابلًا للطباعة</translation>
    </message>
    <message>
        <source>the framing {framing} is none of {names}</source>
        <translation>التأطير {framing} ليس واحدًا من {names}</translation>
    </message>
    <message>
        <source>the input size {size} is not between 4 and 512 pixels</source>
        <translation>حجم المدخل {size} ليس بين 4 و512 بكسل</translation>
    </message>
    <message>
        <source>the range {range} does not tell paper from ink</source>
        <translation>المجال {range} لا يميّز الورق من الحبر</translation>
    </message>
    <message>
        <source>the digitness threshold {digitness_threshold} is not between 0 and 1</source>
        <translation>عتبة الشبه بالأرقام {digitness_threshold} ليست بين 0 و1</translation>
    </message>
    <message>
        <source>the digitness from which it is sure, {sure_digitness}, is not between 0 and 1</source>
        <translation>درجة الشبه بالأرقام التي يكون واثقًا ابتداءً منها، {sure_digitness}، ليست بين 0 و1</translation>
    </message>
    <message>
        <source>the name of its features {name} is not one line of printable characters</source>
        <translation>اسم سماته {name} ليس سطرًا واحدًا من حروف قابلة للطباعة</translation>
    </message>
    <message>
        <source>there are {count} labels, not 2 to {most}</source>
        <translation>عدد الوسوم {count}، وليس من 2 إلى {most}</translation>
    </message>
    <message>
        <source>the labels are not all different</source>
        <translation>الوسوم ليست مختلفة كلها</translation>
    </message>
    <message>
        <source>a label is not one line of 1 to 40 printable characters</source>
        <translation>أحد الوسوم ليس سطرًا واحدًا من 1 إلى 40 حرفًا قابلًا للطباعة</translation>
    </message>
    <message>
        <source>{count} images of {sides} values at a time are more than {most} values</source>
        <translation>{count} صورة في كل منها {sides} قيمة دفعة واحدة أكثر من {most} قيمة</translation>
    </message>
    <message>
        <source>the parity sample is not {pixels} bytes and {count} probabilities</source>
        <translation>عيّنة التطابق ليست {pixels} بايت و{count} احتمالًا</translation>
    </message>
    <message>
        <source>the parity sample&apos;s probabilities are not between 0 and 1</source>
        <translation>احتمالات عيّنة التطابق ليست بين 0 و1</translation>
    </message>
    <message>
        <source>its card is not valid: {reason}</source>
        <translation>بطاقته غير صالحة: {reason}</translation>
    </message>
    <message>
        <source>what happens inside it cannot be seen: its backend tells of no layer</source>
        <translation>لا يمكن رؤية ما يجري داخله: محرّكه لا يخبر عن أي طبقة</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>لا شيء للقراءة</translation>
    </message>
    <message>
        <source>{share}, sure</source>
        <translation>{share}، واثق</translation>
    </message>
    <message>
        <source>{share}, not sure</source>
        <translation>{share}، غير واثق</translation>
    </message>
    <message>
        <source>{share}, not a digit</source>
        <translation>{share}، ليس رقمًا</translation>
    </message>
    <message>
        <source>the model&apos;s input</source>
        <translation>مدخل النموذج</translation>
    </message>
    <message>
        <source>{path}: there is no such file; check its name</source>
        <translation>{path}: لا يوجد ملف كهذا؛ تحقق من اسمه</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}: مجلد؛ اذكر اسم ملف فيه</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check its name</source>
        <translation>{path}: لا يمكن قراءته ({reason})؛ تحقق من اسمه</translation>
    </message>
    <message>
        <source>{path}: is not a plain file; save it as one first</source>
        <translation>{path}: ليس ملفًا عاديًا؛ احفظه كملف أولًا</translation>
    </message>
    <message>
        <source>{path}: broken ({reason}); copy or download it again</source>
        <translation>{path}: تالف ({reason})؛ انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; split it</source>
        <translation>{path}: أطول من {most} MiB؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: would take too much memory for a file of its size; split it</source>
        <translation>{path}: يحتاج إلى ذاكرة أكبر مما ينبغي لملف بحجمه؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; save it unpacked</source>
        <translation>{path}: يصبح بعد فك الضغط أكبر من {ratio} ضعف حجمه؛ احفظه غير مضغوط</translation>
    </message>
    <message>
        <source>the table has no column {drawing} or {image}; name one of its columns so</source>
        <translation>ليس في الجدول عمود {drawing} أو {image}؛ سمِّ أحد أعمدته هكذا</translation>
    </message>
    <message>
        <source>{path}: holds no drawing; check the file</source>
        <translation>{path}: لا يحوي أي رسم؛ تحقق من الملف</translation>
    </message>
    <message>
        <source>{path}: another run is writing it; wait for it or choose another file</source>
        <translation>{path}: تشغيل آخر يكتب فيه؛ انتظره أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}: لا يمكن الكتابة فيه ({reason})؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); make room</source>
        <translation>{path}: لا يمكن الكتابة فيه ({reason})؛ وفّر مساحة</translation>
    </message>
    <message>
        <source>{unfinished}: was begun with other files, another model or other options; remove it or choose another file</source>
        <translation>{unfinished}: بدأ بملفات أخرى أو نموذج آخر أو خيارات أخرى؛ أزله أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>{path}: is there already; remove it or choose another file</source>
        <translation>{path}: موجود من قبل؛ أزله أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>one of the processes of --jobs ended (exit code {exitcode}); run it again, with fewer jobs if memory is short</source>
        <translation>انتهت إحدى عمليات --jobs (رمز الخروج {exitcode})؛ شغّله من جديد، وبعدد أقل إن كانت الذاكرة قليلة</translation>
    </message>
    <message>
        <source>{address}: no cluster answers there ({reason}); check its address</source>
        <translation>{address}: لا يرد عنقود من هناك ({reason})؛ تحقق من عنوانه</translation>
    </message>
    <message>
        <source>{folder}: is not empty; choose another folder</source>
        <translation>{folder}: ليس فارغًا؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>--ray needs Ray, which is not installed; run pip install &quot;digitapp[ray]&quot;</source>
        <translation>يحتاج --ray إلى Ray، وهو غير مثبّت؛ شغّل pip install &quot;digitapp[ray]&quot;</translation>
    </message>
    <message>
        <source>{problem}, nothing to read</source>
        <translation>{problem}، لا شيء للقراءة</translation>
    </message>
    <message>
        <source>{answer} then {second}</source>
        <translation>{answer} ثم {second}</translation>
    </message>
    <message>
        <source>{problem}: perhaps {answer}</source>
        <translation>{problem}: ربما {answer}</translation>
    </message>
    <message>
        <source>not a digit: perhaps {answer}</source>
        <translation>ليس رقمًا: ربما {answer}</translation>
    </message>
    <message>
        <source>not sure, perhaps not a digit: {answer}</source>
        <translation>غير واثق، ربما ليس رقمًا: {answer}</translation>
    </message>
    <message>
        <source>not sure: {answer}</source>
        <translation>غير واثق: {answer}</translation>
    </message>
    <message>
        <source>{path}: of no kind that can be written; name it .ndjson, .csv or .parquet</source>
        <translation>{path}: ليس من نوع يمكن كتابته؛ سمِّه ‎.ndjson أو ‎.csv أو ‎.parquet</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed; run pip install &quot;digitapp[parquet]&quot;</source>
        <translation>يحتاج Parquet إلى pyarrow، وهو غير مثبّت؛ شغّل pip install &quot;digitapp[parquet]&quot;</translation>
    </message>
    <message>
        <source>there is too little memory for this; give smaller files or fewer at a time</source>
        <translation>الذاكرة لا تكفي لهذا؛ استخدم ملفات أصغر أو عددًا أقل في كل مرة</translation>
    </message>
    <message>
        <source>{first}: neither a command nor a file that is there; see digitapp --help</source>
        <translation>{first}: ليس أمرًا ولا ملفًا موجودًا؛ انظر digitapp --help</translation>
    </message>
    <message>
        <source>It agrees with few of the drawings: it may be for something else, or its labels in another order.</source>
        <translation>يتوافق مع قليل من الرسوم: ربما كان لشيء آخر، أو كانت وسومه بترتيب آخر.</translation>
    </message>
    <message>
        <source>Added as {model}: {card}.</source>
        <translation>أُضيف باسم {model}: ‏{card}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Allow it now ({needs})?</source>
        <translation>هل تسمح به الآن ({needs})؟</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>--choice {choice}: there are {count} candidates; choose one of 1 to {count}</source>
        <translation>--choice {choice}: عدد المرشّحين {count}؛ اختر واحدًا من 1 إلى {count}</translation>
    </message>
    <message>
        <source>{text}: the labels are not in UTF-8; save them in that encoding</source>
        <translation>{text}: الوسوم ليست بترميز UTF-8؛ احفظها بهذا الترميز</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>how it takes its images</source>
        <translation>كيف يأخذ صوره</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>الوسائط الموضعية</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض رسالة المساعدة هذه والخروج</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>الوسيط {argument}: ‏{message}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>وسائط غير معروفة: {arguments}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>الوسائط التالية مطلوبة: {arguments}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>غير مسموح به مع الوسيط {argument}</translation>
    </message>
    <message>
        <source>ignored explicit argument {text}</source>
        <translation>تم تجاهل الوسيط الصريح {text}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>يُتوقع وسيط واحد</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>يُتوقع وسيط واحد على الأكثر</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>يُتوقع وسيط واحد على الأقل</translation>
    </message>
    <message>
        <source>expected {count} argument</source>
        <translation>عدد الوسائط المتوقع: {count}</translation>
    </message>
    <message>
        <source>expected {count} arguments</source>
        <translation>عدد الوسائط المتوقع: {count}</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>خيار ملتبس: {option} قد يعني {options}</translation>
    </message>
    <message>
        <source>invalid {type} value: {text}</source>
        <translation>قيمة {type} غير صالحة: {text}</translation>
    </message>
    <message>
        <source>invalid choice: {text} (choose from {choices})</source>
        <translation>خيار غير صالح: {text} (اختر من {choices})</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: خطأ: {message}</translation>
    </message>
    <message>
        <source>Draw a digit and see what a model makes of it. Without a command, open the window, with the first drawing of FILE, or the picture, if given.</source>
        <translation>ارسم رقمًا وانظر كيف يفهمه نموذج. من دون أمر تُفتح النافذة، مع أول رسم في FILE أو الصورة إن ذُكرت.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>عرض رقم إصدار البرنامج والخروج</translation>
    </message>
    <message>
        <source>commands; only open needs a display</source>
        <translation>الأوامر؛ وحده open يحتاج إلى شاشة</translation>
    </message>
    <message>
        <source>end the command with an error if it takes longer ({default})</source>
        <translation>إنهاء الأمر بخطأ إذا استغرق أكثر من ذلك ({default})</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>open the window, with the first drawing of FILE, or the picture, if given</source>
        <translation>فتح النافذة، مع أول رسم في FILE أو الصورة إن ذُكرت</translation>
    </message>
    <message>
        <source>list the models that are installed, with their accuracy, or show the page of one</source>
        <translation>سرد النماذج المثبّتة مع دقتها، أو عرض صفحة أحدها</translation>
    </message>
    <message>
        <source>read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)</source>
        <translation>قراءة رسوم (.ndjson, .ndjson.gz) وصور (PNG, JPEG, BMP)</translation>
    </message>
    <message>
        <source>read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages</source>
        <translation>قراءة أعداد: عدة أرقام في رسوم (.ndjson, .ndjson.gz) وصور، وصفحات كاملة أيضًا</translation>
    </message>
    <message>
        <source>only the Nth drawing or page of each file</source>
        <translation>الرسم أو الصفحة ذات الترتيب N وحدها من كل ملف</translation>
    </message>
    <message>
        <source>measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)</source>
        <translation>قياس نموذج على مجموعات بيانات موسومة (.ndjson[.gz], IDX, .npz, optdigits, CSV للصور)</translation>
    </message>
    <message>
        <source>compare models on labelled sets: accuracy, agreement, and where they disagree</source>
        <translation>مقارنة نماذج على مجموعات بيانات موسومة: الدقة والتوافق ومواضع الاختلاف</translation>
    </message>
    <message>
        <source>take a model file, or a model served at an address, into your models</source>
        <translation>إضافة ملف نموذج، أو نموذج مقدَّم على عنوان، إلى نماذجك</translation>
    </message>
    <message>
        <source>say why a model reads a drawing as it does, and what would change its answer</source>
        <translation>بيان سبب قراءة النموذج للرسم كما يقرؤه، وما الذي يغيّر إجابته</translation>
    </message>
    <message>
        <source>say what a model reads while a drawing grows, and where it changes its mind</source>
        <translation>بيان ما يقرؤه النموذج بينما ينمو الرسم، وأين يغيّر رأيه</translation>
    </message>
    <message>
        <source>the Nth drawing of the file (1)</source>
        <translation>الرسم ذو الترتيب N في الملف (1)</translation>
    </message>
    <message>
        <source>write it as X.webp, X.gif, X.csv or X.json</source>
        <translation>كتابته كملف X.webp أو X.gif أو X.csv أو X.json</translation>
    </message>
    <message>
        <source>collect examples of your own: list, show, add, relabel, delete, undo</source>
        <translation>جمع أمثلة خاصة بك: list وshow وadd وrelabel وdelete وundo</translation>
    </message>
    <message>
        <source>teach a model your drawings: your hand, letters, signs; and measure what came of it</source>
        <translation>تعليم نموذج رسومك: خطك أو حروفًا أو رموزًا؛ وقياس النتيجة</translation>
    </message>
    <message>
        <source>print versions, backends and models, and what is wrong with each</source>
        <translation>طباعة الإصدارات والمحرّكات والنماذج، وما العيب في كل منها</translation>
    </message>
    <message>
        <source>read in so many processes (1)</source>
        <translation>القراءة في هذا العدد من العمليات (1)</translation>
    </message>
    <message>
        <source>a model of `digitapp models` ({default})</source>
        <translation>نموذج من `digitapp models` ‏({default})</translation>
    </message>
    <message>
        <source>ids of `digitapp models`, such as a,b (all that can be used)</source>
        <translation>معرّفات من `digitapp models`، مثل a,b (كل ما يمكن استخدامه)</translation>
    </message>
    <message>
        <source>instead of the model&apos;s own: mnist, optdigits or canvas</source>
        <translation>بدلًا من تأطير النموذج نفسه: mnist أو optdigits أو canvas</translation>
    </message>
    <message>
        <source>only drawings of these writers, such as 25-30</source>
        <translation>رسوم هؤلاء الكُتّاب وحدهم، مثل 25-30</translation>
    </message>
    <message>
        <source>also how far what is read right can be changed before the answer does</source>
        <translation>وأيضًا إلى أي حد يمكن تغيير ما قُرئ صحيحًا قبل أن تتغير الإجابة</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>طباعة JSON بدلًا من جدول</translation>
    </message>
    <message>
        <source>The name - stands for standard input: stroke lines or a picture.</source>
        <translation>الاسم - يعني الإدخال القياسي: أسطر خطوط أو صورة.</translation>
    </message>
    <message>
        <source>write a table, .ndjson, .csv or .parquet; a killed run goes on with it</source>
        <translation>كتابة جدول ‎.ndjson أو ‎.csv أو ‎.parquet؛ التشغيل الذي قُطع يُستأنف منه</translation>
    </message>
    <message>
        <source>write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with boxes, X.png</source>
        <translation>كتابة جدول X.ndjson أو X.parquet؛ التشغيل الذي قُطع يُستأنف منه؛ أو كتابته كملف X.csv أو X.json أو مع المربعات X.png</translation>
    </message>
    <message>
        <source>print what is done on standard error, in lines</source>
        <translation>طباعة ما أُنجز على الخطأ القياسي، في أسطر</translation>
    </message>
    <message>
        <source>read on a Ray cluster, by default one on this machine; --out is then a folder</source>
        <translation>القراءة على عنقود Ray، وهو افتراضيًا عنقود على هذا الجهاز؛ عندئذ يكون --out مجلدًا</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds greater than 0</source>
        <translation>{text} ليس عددًا من الثواني أكبر من 0</translation>
    </message>
    <message>
        <source>show all that is known of this model</source>
        <translation>عرض كل ما يُعرف عن هذا النموذج</translation>
    </message>
    <message>
        <source>give a model of your own another name</source>
        <translation>إعطاء نموذج من نماذجك اسمًا آخر</translation>
    </message>
    <message>
        <source>take a model of your own away; its files are kept</source>
        <translation>إزالة نموذج من نماذجك؛ تبقى ملفاته محفوظة</translation>
    </message>
    <message>
        <source>bring a removed model back</source>
        <translation>استعادة نموذج أُزيل</translation>
    </message>
    <message>
        <source>let a backend of another package use what it needs</source>
        <translation>السماح لمحرّك من حزمة أخرى باستخدام ما يحتاج إليه</translation>
    </message>
    <message>
        <source>let it use its model&apos;s folder alone again</source>
        <translation>قصر استخدامه من جديد على مجلد نموذجه وحده</translation>
    </message>
    <message>
        <source>or an address such as http://localhost:8080/v2/models/digits</source>
        <translation>أو عنوان مثل http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>what to call it (its card&apos;s title, or the file&apos;s name)</source>
        <translation>اسمه (عنوان بطاقته، أو اسم الملف)</translation>
    </message>
    <message>
        <source>labels of its outputs in order: a,b,c, or a file with one per line</source>
        <translation>وسوم مخرجاته بالترتيب: a,b,c، أو ملف في كل سطر منه وسم</translation>
    </message>
    <message>
        <source>take the Nth of the candidates (1)</source>
        <translation>أخذ المرشّح ذي الترتيب N ‏(1)</translation>
    </message>
    <message>
        <source>only print the candidates</source>
        <translation>طباعة المرشّحين فقط</translation>
    </message>
    <message>
        <source>the label to explain (the answer)</source>
        <translation>الوسم المراد تفسيره (الإجابة)</translation>
    </message>
    <message>
        <source>explain why the one label and not this one</source>
        <translation>تفسير سبب ذلك الوسم دون هذا</translation>
    </message>
    <message>
        <source>write a picture of the evidence</source>
        <translation>كتابة صورة للأدلة</translation>
    </message>
    <message>
        <source>print what each layer of the model makes of the drawing</source>
        <translation>طباعة ما تفهمه كل طبقة في النموذج من الرسم</translation>
    </message>
    <message>
        <source>collections or stroke files</source>
        <translation>مجموعات أو ملفات خطوط</translation>
    </message>
    <message>
        <source>the model to teach, one with features ({default})</source>
        <translation>النموذج المراد تعليمه، نموذج له سمات ({default})</translation>
    </message>
    <message>
        <source>what to call it (its base&apos;s name and &quot;taught&quot;)</source>
        <translation>اسمه (اسم أساسه مع كلمة «معلَّم»)</translation>
    </message>
    <message>
        <source>of the variations and the folds (0)</source>
        <translation>للتنويعات والطيّات (0)</translation>
    </message>
    <message>
        <source>keep the labels that it has (yes)</source>
        <translation>الاحتفاظ بالوسوم التي لديه (نعم)</translation>
    </message>
    <message>
        <source>add it even if it is worse than before</source>
        <translation>إضافته حتى إن كان أسوأ من ذي قبل</translation>
    </message>
    <message>
        <source>print the share that is done on standard error</source>
        <translation>طباعة نسبة ما أُنجز على الخطأ القياسي</translation>
    </message>
    <message>
        <source>read several digits an item; the labels are texts of digits</source>
        <translation>قراءة عدة أرقام في كل عنصر؛ الوسوم نصوص من أرقام</translation>
    </message>
    <message>
        <source>another model on the same sets: McNemar&apos;s test, and where the two differ</source>
        <translation>نموذج آخر على مجموعات البيانات نفسها: اختبار McNemar، وأين يختلف الاثنان</translation>
    </message>
    <message>
        <source>also which drawings are read as what</source>
        <translation>وأيضًا أي الرسوم قُرئت وكيف قُرئت</translation>
    </message>
    <message>
        <source>also the accuracy by label or by writer</source>
        <translation>وأيضًا الدقة بحسب الوسم أو الكاتب</translation>
    </message>
    <message>
        <source>also how often answers of each confidence are right</source>
        <translation>وأيضًا كم مرة تصيب الإجابات عند كل درجة ثقة</translation>
    </message>
    <message>
        <source>also the drawings whose label is probably wrong</source>
        <translation>وأيضًا الرسوم التي يُرجَّح أن وسمها خاطئ</translation>
    </message>
    <message>
        <source>write a report with the drawings, one HTML file</source>
        <translation>كتابة تقرير مع الرسوم، في ملف HTML واحد</translation>
    </message>
    <message>
        <source>write what is read in each drawing as a table</source>
        <translation>كتابة ما قُرئ في كل رسم في جدول</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>{place}: an address can be read and written only with predict --ray; name a file</source>
        <translation>{place}: لا يمكن القراءة من عنوان أو الكتابة إليه إلا مع predict --ray؛ اذكر ملفًا</translation>
    </message>
    <message>
        <source>{name}: standard input cannot be read twice, as --out may have to; save it as a file</source>
        <translation>{name}: لا يمكن قراءة الإدخال القياسي مرتين، وقد يحتاج --out إلى ذلك؛ احفظه كملف</translation>
    </message>
    <message>
        <source>{path}: no table can hold this name, which is not UTF-8; rename the file</source>
        <translation>{path}: لا يمكن لجدول أن يحوي هذا الاسم، فهو ليس بترميز UTF-8؛ أعد تسمية الملف</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s), {before} of them from before</source>
        <translation>
            <numerusform>{path}: لا صفوف، منها من قبل {before}</numerusform>
            <numerusform>{path}: صف واحد، منها من قبل {before}</numerusform>
            <numerusform>{path}: صفان، منهما من قبل {before}</numerusform>
            <numerusform>{path}: %n صفوف، منها من قبل {before}</numerusform>
            <numerusform>{path}: %n صفًا، منها من قبل {before}</numerusform>
            <numerusform>{path}: %n صف، منها من قبل {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n row(s)</source>
        <translation>
            <numerusform>{path}: لا صفوف</numerusform>
            <numerusform>{path}: صف واحد</numerusform>
            <numerusform>{path}: صفان</numerusform>
            <numerusform>{path}: %n صفوف</numerusform>
            <numerusform>{path}: %n صفًا</numerusform>
            <numerusform>{path}: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your collections, or a file</source>
        <translation>إحدى مجموعاتك، أو ملف</translation>
    </message>
    <message>
        <source>one of your collections, or a file; it is made if it is not there</source>
        <translation>إحدى مجموعاتك، أو ملف؛ يُنشأ إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>list your collections, with counts by label</source>
        <translation>سرد مجموعاتك، مع الأعداد بحسب الوسم</translation>
    </message>
    <message>
        <source>show what is in a collection: labels, writers, what is there twice</source>
        <translation>عرض محتوى مجموعة: الوسوم والكُتّاب وما تكرر فيها</translation>
    </message>
    <message>
        <source>add drawings (.ndjson, .ndjson.gz) and pictures to a collection</source>
        <translation>إضافة رسوم (.ndjson, .ndjson.gz) وصور إلى مجموعة</translation>
    </message>
    <message>
        <source>give examples another label or writer</source>
        <translation>إعطاء أمثلة وسمًا آخر أو كاتبًا آخر</translation>
    </message>
    <message>
        <source>take examples away; undo brings them back</source>
        <translation>إزالة أمثلة؛ يعيدها undo</translation>
    </message>
    <message>
        <source>undo the last relabelling or deletion</source>
        <translation>التراجع عن آخر تغيير وسم أو حذف</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>إعادة آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>طباعة JSON بدلًا من الجمل</translation>
    </message>
    <message>
        <source>list every example with its id</source>
        <translation>سرد كل مثال مع معرّفه</translation>
    </message>
    <message>
        <source>of an example, as show --ids lists them</source>
        <translation>معرّف مثال، كما يسرده show --ids</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>the name of the person whose hand it is</source>
        <translation>اسم الشخص صاحب الخط</translation>
    </message>
    <message>
        <source>There are no collections in {folder} yet. To make one: {command}</source>
        <translation>لا توجد مجموعات في {folder} بعد. لإنشاء واحدة: {command}</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>{path}, n = {n}</source>
        <translation>{path}، ‏n = {n}</translation>
    </message>
    <message>
        <source>by label: {counts}</source>
        <translation>بحسب الوسم: {counts}</translation>
    </message>
    <message>
        <source>by writer: {counts}</source>
        <translation>بحسب الكاتب: {counts}</translation>
    </message>
    <message>
        <source>pictures {pictures}</source>
        <translation>الصور {pictures}</translation>
    </message>
    <message>
        <source>there more than once {repeated}, of which {contradictory} with several labels</source>
        <translation>المكرر {repeated}، منه {contradictory} بعدة وسوم</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>{path}: would be added to itself; name another file or collection</source>
        <translation>{path}: سيُضاف إلى نفسه؛ اذكر ملفًا آخر أو مجموعة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) added to {path}, which has {count} now.</source>
        <translation>
            <numerusform>لم يُضف أي مثال إلى {path}، وعدد ما فيه الآن {count}.</numerusform>
            <numerusform>أُضيف مثال واحد إلى {path}، وعدد ما فيه الآن {count}.</numerusform>
            <numerusform>أُضيف مثالان إلى {path}، وعدد ما فيه الآن {count}.</numerusform>
            <numerusform>أُضيفت %n أمثلة إلى {path}، وعدد ما فيه الآن {count}.</numerusform>
            <numerusform>أُضيف %n مثالًا إلى {path}، وعدد ما فيه الآن {count}.</numerusform>
            <numerusform>أُضيف %n مثال إلى {path}، وعدد ما فيه الآن {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is of the format {name}, which `digitapp collection import` reads; use that command</source>
        <translation>{path}: من التنسيق {name} الذي يقرؤه `digitapp collection import`؛ استخدم ذلك الأمر</translation>
    </message>
    <message>
        <source>{path}: {reason}; choose a picture of one digit or sign</source>
        <translation>{path}: {reason}؛ اختر صورة لرقم واحد أو رمز واحد</translation>
    </message>
    <message>
        <source>nothing to change: give --label, --writer or both</source>
        <translation>لا شيء لتغييره: أعطِ --label أو --writer أو كليهما</translation>
    </message>
    <message>
        <source>{path}: there is nothing to undo; examples that were added are taken away with delete</source>
        <translation>{path}: لا شيء للتراجع عنه؛ الأمثلة التي أُضيفت تُزال بالأمر delete</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) there again.</source>
        <translation>
            <numerusform>لم يعد أي مثال.</numerusform>
            <numerusform>عاد مثال واحد.</numerusform>
            <numerusform>عاد مثالان.</numerusform>
            <numerusform>عادت %n أمثلة.</numerusform>
            <numerusform>عاد %n مثالًا.</numerusform>
            <numerusform>عاد %n مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) as before.</source>
        <translation>
            <numerusform>لا مثال كما كان.</numerusform>
            <numerusform>مثال واحد كما كان.</numerusform>
            <numerusform>مثالان كما كانا.</numerusform>
            <numerusform>%n أمثلة كما كانت.</numerusform>
            <numerusform>%n مثالًا كما كانت.</numerusform>
            <numerusform>%n مثال كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: there is nothing to redo, since nothing was undone after the last change</source>
        <translation>{path}: لا شيء لإعادته، إذ لم يتم التراجع عن شيء بعد آخر تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed again.</source>
        <translation>
            <numerusform>لم يتغير أي مثال من جديد.</numerusform>
            <numerusform>تغيّر مثال واحد من جديد.</numerusform>
            <numerusform>تغيّر مثالان من جديد.</numerusform>
            <numerusform>تغيّرت %n أمثلة من جديد.</numerusform>
            <numerusform>تغيّر %n مثالًا من جديد.</numerusform>
            <numerusform>تغيّر %n مثال من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted again.</source>
        <translation>
            <numerusform>لم يُحذف أي مثال من جديد.</numerusform>
            <numerusform>حُذف مثال واحد من جديد.</numerusform>
            <numerusform>حُذف مثالان من جديد.</numerusform>
            <numerusform>حُذفت %n أمثلة من جديد.</numerusform>
            <numerusform>حُذف %n مثالًا من جديد.</numerusform>
            <numerusform>حُذف %n مثال من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed. To undo this: {command}</source>
        <translation>
            <numerusform>لم يتغير أي مثال. للتراجع: {command}</numerusform>
            <numerusform>تغيّر مثال واحد. للتراجع: {command}</numerusform>
            <numerusform>تغيّر مثالان. للتراجع: {command}</numerusform>
            <numerusform>تغيّرت %n أمثلة. للتراجع: {command}</numerusform>
            <numerusform>تغيّر %n مثالًا. للتراجع: {command}</numerusform>
            <numerusform>تغيّر %n مثال. للتراجع: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted. To undo this: {command}</source>
        <translation>
            <numerusform>لم يُحذف أي مثال. للتراجع: {command}</numerusform>
            <numerusform>حُذف مثال واحد. للتراجع: {command}</numerusform>
            <numerusform>حُذف مثالان. للتراجع: {command}</numerusform>
            <numerusform>حُذفت %n أمثلة. للتراجع: {command}</numerusform>
            <numerusform>حُذف %n مثالًا. للتراجع: {command}</numerusform>
            <numerusform>حُذف %n مثال. للتراجع: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {count}</source>
        <comment>examples without a label or writer</comment>
        <translation>بلا {count}</translation>
    </message>
    <message>
        <source>add drawings and pictures from files of other formats to a collection</source>
        <translation>إضافة رسوم وصور من ملفات بتنسيقات أخرى إلى مجموعة</translation>
    </message>
    <message>
        <source>or a folder with a folder for each label</source>
        <translation>أو مجلد فيه مجلد لكل وسم</translation>
    </message>
    <message>
        <source>instead of their own</source>
        <translation>بدلًا مما لها</translation>
    </message>
    <message>
        <source>write a collection, or any file that can be imported, in another format</source>
        <translation>كتابة مجموعة، أو أي ملف يمكن استيراده، بتنسيق آخر</translation>
    </message>
    <message>
        <source>a file, which is replaced, or a new folder</source>
        <translation>ملف يُستبدل، أو مجلد جديد</translation>
    </message>
    <message>
        <source>instead of the one that names and contents tell</source>
        <translation>بدلًا من التنسيق الذي تدل عليه الأسماء والمحتويات</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>{count} read as {name}</source>
        <translation>قُرئ {count} بتنسيق {name}</translation>
    </message>
    <message>
        <source>{added} added to {path}, which has {count} now.</source>
        <translation>أُضيف {added} إلى {path}، وعدد ما فيه الآن {count}.</translation>
    </message>
    <message>
        <source>{path}: is the collection itself; choose another name</source>
        <translation>{path}: هو المجموعة نفسها؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{count} read</source>
        <translation>قُرئ {count}</translation>
    </message>
    <message>
        <source>{count} written as {name}</source>
        <translation>كُتب {count} بتنسيق {name}</translation>
    </message>
    <message>
        <source>{framing}: no such framing; choose one of {names}</source>
        <translation>{framing}: لا يوجد تأطير كهذا؛ اختر واحدًا من {names}</translation>
    </message>
    <message>
        <source>of {count} models {usable} could be used, two are needed ({reasons})</source>
        <translation>أمكن استخدام {usable} من {count} من النماذج، والمطلوب اثنان ({reasons})</translation>
    </message>
    <message>
        <source>of {count} models none could be used, two are needed ({reasons})</source>
        <translation>لم يمكن استخدام أي من النماذج وعددها {count}، والمطلوب اثنان ({reasons})</translation>
    </message>
    <message>
        <source>1 model is too few to compare; name two or more of `digitapp models`</source>
        <translation>نموذج واحد لا يكفي للمقارنة؛ اذكر اثنين أو أكثر من `digitapp models`</translation>
    </message>
    <message>
        <source>no model is too few to compare; name two or more of `digitapp models`</source>
        <translation>لا مقارنة بلا نماذج؛ اذكر اثنين أو أكثر من `digitapp models`</translation>
    </message>
    <message>
        <source>{name}: left out: {reason}</source>
        <translation>{name}: تُرك: {reason}</translation>
    </message>
    <message>
        <source>{path}, n = {n}, {unlabelled} without a label</source>
        <translation>{path}، ‏n = {n}، منها {unlabelled} بلا وسم</translation>
    </message>
    <message>
        <source>all {count} models agree on {share}</source>
        <translation>النماذج كلها ({count}) متوافقة على {share}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة ثقة 95٪</translation>
    </message>
    <message>
        <source>ms an item</source>
        <translation>م.ث للعنصر</translation>
    </message>
    <message>
        <source>labels unknown</source>
        <translation>وسوم مجهولة</translation>
    </message>
    <message>
        <source>item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>?: the model says that it is not a digit</source>
        <translation>?: النموذج يقول إنه ليس رقمًا</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>و{count} غيرها؛ --json يسردها كلها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended; give it more time with --timeout</source>
        <translation>استغرق أكثر من {seconds} ث وأُنهي؛ أعطه وقتًا أطول بالخيار --timeout</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>{model} would be compared with itself; name another model after --against</source>
        <translation>سيُقارن {model} بنفسه؛ اذكر نموذجًا آخر بعد --against</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>كُتب {path}</translation>
    </message>
    <message>
        <source>{name}, wrong labels</source>
        <translation>{name}، وسوم خاطئة</translation>
    </message>
    <message>
        <source>{name}, altered</source>
        <translation>{name}، مع التغييرات</translation>
    </message>
    <message>
        <source>--{name} is about single digits; leave it or --numbers out</source>
        <translation>--{name} يخص الأرقام المفردة؛ احذفه أو احذف --numbers</translation>
    </message>
    <message>
        <source>{file}, {model}, numbers, n = {n}</source>
        <translation>{file}، {model}، أعداد، ‏n = {n}</translation>
    </message>
    <message>
        <source>accuracy {accuracy} (95 % interval {low} to {high}), {correct} right</source>
        <translation>الدقة {accuracy} (فترة ثقة 95٪ من {low} إلى {high})، الصحيح {correct}</translation>
    </message>
    <message>
        <source>digit error rate {share}</source>
        <translation>معدل خطأ الأرقام {share}</translation>
    </message>
    <message>
        <source>doubted {doubted}, accuracy when sure {when_sure}</source>
        <translation>المشكوك فيه {doubted}، والدقة عند الثقة {when_sure}</translation>
    </message>
    <message>
        <source>{time} ms an item</source>
        <translation>{time} م.ث للعنصر</translation>
    </message>
    <message>
        <source>{file}, {model}, n = {n}</source>
        <translation>{file}، {model}، ‏n = {n}</translation>
    </message>
    <message>
        <source>nothing to read {nothing}, ECE {ece}, NLL {nll}</source>
        <translation>لا شيء للقراءة {nothing}، ‏ECE ‏{ece}، ‏NLL ‏{nll}</translation>
    </message>
    <message>
        <source>labels that the model does not know {unknown}, counted as wrong</source>
        <translation>وسوم لا يعرفها النموذج {unknown}، حُسبت خطأ</translation>
    </message>
    <message>
        <source>without a label {count}, of which {doubted} doubted, AUROC {auroc}</source>
        <translation>بلا وسم {count}، منها مشكوك فيه {doubted}، ‏AUROC ‏{auroc}</translation>
    </message>
    <message>
        <source>true</source>
        <comment>the label</comment>
        <translation>الحقيقي</translation>
    </message>
    <message>
        <source>read</source>
        <comment>the answer</comment>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أجيب عنها</translation>
    </message>
    <message>
        <source>wrong of these</source>
        <translation>الخطأ منها</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>أدنى ثقة</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>how many</comment>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>متوسط الثقة</translation>
    </message>
    <message>
        <source>right</source>
        <comment>read so</comment>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>items, the most confident first</source>
        <translation>العناصر، الأكثر ثقة أولًا</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>most often misread as</source>
        <translation>أكثر ما يُقرأ خطأً</translation>
    </message>
    <message>
        <source>labels that may be wrong: {count} of {n}, {confident} of them confidently</source>
        <translation>وسوم قد تكون خاطئة: {count} من {n}، منها بثقة {confident}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>الأرجح</translation>
    </message>
    <message>
        <source>confidently</source>
        <translation>بثقة</translation>
    </message>
    <message>
        <source>against {against}: it reads {share} right</source>
        <translation>مقابل {against}: يقرأ {share} صحيحًا</translation>
    </message>
    <message>
        <source>how far the {n} that are read right can be changed before the answer does:</source>
        <translation>إلى أي حد يمكن تغيير ما قُرئ صحيحًا ({n}) قبل أن تتغير الإجابة:</translation>
    </message>
    <message>
        <source>change</source>
        <comment>noun</comment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>half of them: up to</source>
        <translation>النصف: حتى</translation>
    </message>
    <message>
        <source>nine in ten: up to</source>
        <translation>تسعة من عشرة: حتى</translation>
    </message>
    <message>
        <source>tried up to</source>
        <translation>جُرّب حتى</translation>
    </message>
    <message>
        <source>unchanged there</source>
        <translation>بلا تغيّر هناك</translation>
    </message>
    <message>
        <source>{path}: has no drawing {index}; count from 1</source>
        <translation>{path}: ليس فيه رسم {index}؛ العد يبدأ من 1</translation>
    </message>
    <message>
        <source>{path}: has fewer than {index} drawings; choose another --index</source>
        <translation>{path}: فيه أقل من {index} من الرسوم؛ اختر قيمة أخرى للخيار --index</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s features: {labels}</source>
        <translation>الأشبه به من الرسوم المعروفة، بحسب سمات النموذج: {labels}</translation>
    </message>
    <message>
        <source>most like it of the known drawings, by the model&apos;s input pixels: {labels}</source>
        <translation>الأشبه به من الرسوم المعروفة، بحسب بكسلات مدخل النموذج: {labels}</translation>
    </message>
    <message>
        <source>{path}: the evidence, blue for {target} and orange against it</source>
        <translation>{path}: الأدلة، الأزرق لصالح {target} والبرتقالي ضده</translation>
    </message>
    <message>
        <source>{path}: --layers tells nothing of a label; leave out --target, --against and --out</source>
        <translation>{path}: --layers لا يخبر بشيء عن وسم؛ احذف --target و--against و--out</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>يرى</translation>
    </message>
    <message>
        <source>min</source>
        <comment>least</comment>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>max</source>
        <comment>most</comment>
        <translation>أقصى</translation>
    </message>
    <message>
        <source>why {label} ({share}); the answer is {answer}</source>
        <translation>لماذا {label} ({share})؛ الإجابة {answer}</translation>
    </message>
    <message>
        <source>why {label} ({share}) and not {other}; the answer is {answer}</source>
        <translation>لماذا {label} ({share}) وليس {other}؛ الإجابة {answer}</translation>
    </message>
    <message>
        <source>ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against</source>
        <translation>الحبر: {ink} لصالح {label}، و{no_ink} ضده؛ مواضع بلا حبر: {paper} لصالحه، و{no_paper} ضده</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: there is nothing to read</source>
        <translation>من دون القطعة {piece}، حول {x}، {y}: لا شيء للقراءة</translation>
    </message>
    <message>
        <source>without piece {piece}, around {x}, {y}: it reads {label} ({share})</source>
        <translation>من دون القطعة {piece}، حول {x}، {y}: يقرأ {label} ({share})</translation>
    </message>
    <message>
        <source>--jobs {jobs}: not a number of processes; give 1 to {most}</source>
        <translation>--jobs {jobs}: ليس عددًا من العمليات؛ أعطِ من 1 إلى {most}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>خطوط القلم</translation>
    </message>
    <message>
        <source>one thing at a time: give an ID or one of --{names}</source>
        <translation>شيء واحد في كل مرة: أعطِ ID أو واحدًا من --{names}</translation>
    </message>
    <message>
        <source>The backend {backend} may use its model&apos;s folder alone now.</source>
        <translation>يجوز للمحرّك {backend} الآن استخدام مجلد نموذجه وحده.</translation>
    </message>
    <message>
        <source>The backend {backend} needs nothing that it may not use.</source>
        <translation>لا يحتاج المحرّك {backend} إلى شيء لا يجوز له استخدامه.</translation>
    </message>
    <message>
        <source>The backend {backend} may use {needs} now. To undo this: {command}</source>
        <translation>يجوز للمحرّك {backend} الآن استخدام {needs}. للتراجع: {command}</translation>
    </message>
    <message>
        <source>{model} is called {title} now. To undo this: {command}</source>
        <translation>اسم {model} الآن {title}. للتراجع: {command}</translation>
    </message>
    <message>
        <source>{model} was removed; its files are kept in {folder}. To bring it back: {command}</source>
        <translation>أُزيل {model}؛ ملفاته محفوظة في {folder}. لاستعادته: {command}</translation>
    </message>
    <message>
        <source>{model} is among your models again.</source>
        <translation>عاد {model} إلى نماذجك.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>input</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>non-digits</source>
        <translation>غير الأرقام</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{model}: cannot be used: {reason}</source>
        <translation>{model}: لا يمكن استخدامه: {reason}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>انظر أدناه</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the model that the app starts with</comment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>told</source>
        <translation>يميّزها</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>لا يميّزها</translation>
    </message>
    <message>
        <source>the output cannot be written ({reason}); send it elsewhere</source>
        <translation>لا يمكن كتابة المخرجات ({reason})؛ أرسلها إلى مكان آخر</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage, without a space</comment>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{model} cannot tell what is no digit: it takes every drawing for one</source>
        <translation>لا يستطيع {model} تمييز ما ليس رقمًا: يعدّ كل رسم رقمًا</translation>
    </message>
    <message>
        <source>--ray needs --out FOLDER, into which it writes Parquet files; name one</source>
        <translation>يحتاج --ray إلى --out FOLDER، حيث يكتب ملفات Parquet؛ اذكر مجلدًا</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second</source>
        <translation>قُرئ {count}، بمعدل {speed} في الثانية</translation>
    </message>
    <message>
        <source>{count} read, {speed} a second, {time} left</source>
        <translation>قُرئ {count}، بمعدل {speed} في الثانية، بقي {time}</translation>
    </message>
    <message>
        <source>{path}: cannot hold what was read; end its name with one of {suffixes}</source>
        <translation>{path}: لا يمكنه أن يحوي ما قُرئ؛ اختم اسمه بواحد من {suffixes}</translation>
    </message>
    <message>
        <source>{path}: holds one picture and {count} were read; name one file, and --index one of it</source>
        <translation>{path}: يحوي صورة واحدة وقُرئت {count}؛ اذكر ملفًا واحدًا، وبالخيار --index واحدة منه</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n number(s)</source>
        <translation>
            <numerusform>{path}: لا أعداد</numerusform>
            <numerusform>{path}: عدد واحد</numerusform>
            <numerusform>{path}: عددان</numerusform>
            <numerusform>{path}: %n أعداد</numerusform>
            <numerusform>{path}: %n عددًا</numerusform>
            <numerusform>{path}: %n عدد</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits} digits in {lines} lines</source>
        <translation>الأرقام {digits} في عدد من الأسطر هو {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{path}: the replay, %n moment(s)</source>
        <translation>
            <numerusform>{path}: إعادة العرض، بلا لحظات</numerusform>
            <numerusform>{path}: إعادة العرض، لحظة واحدة</numerusform>
            <numerusform>{path}: إعادة العرض، لحظتان</numerusform>
            <numerusform>{path}: إعادة العرض، %n لحظات</numerusform>
            <numerusform>{path}: إعادة العرض، %n لحظة</numerusform>
            <numerusform>{path}: إعادة العرض، %n لحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: neither stroke lines nor a picture; the README shows the format</source>
        <translation>{path}: ليس أسطر خطوط ولا صورة؛ التنسيق مشروح في README</translation>
    </message>
    <message>
        <source>{path}: is closed; send a stroke file or a picture to it</source>
        <translation>{path}: مغلق؛ أرسل إليه ملف خطوط أو صورة</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); name a file instead</source>
        <translation>{path}: لا يمكن قراءته ({reason})؛ اذكر ملفًا بدلًا منه</translation>
    </message>
    <message>
        <source>{path}: longer than {most} MiB; save it as a file and name that</source>
        <translation>{path}: أطول من {most} MiB؛ احفظه كملف واذكر اسم الملف</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same</source>
        <translation>{model}: أسوأ من ذي قبل: {reason}؛ لم يُكتب شيء؛ --force يضيفه مع ذلك</translation>
    </message>
    <message>
        <source>{model}: it is worse than before: {reason}; it was added all the same</source>
        <translation>{model}: أسوأ من ذي قبل: {reason}؛ أُضيف مع ذلك</translation>
    </message>
    <message>
        <source>{path}: holds {found} drawings, which would be lost; save under another name</source>
        <translation>{path}: يحوي {found} من الرسوم، وستضيع؛ احفظ باسم آخر</translation>
    </message>
    <message>
        <source>{path}: has changed since this drawing was read there; save under another name</source>
        <translation>{path}: تغيّر منذ قُرئ هذا الرسم منه؛ احفظ باسم آخر</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); save under another name</source>
        <translation>{path}: لا يمكن قراءته ({reason})؛ احفظ باسم آخر</translation>
    </message>
    <message>
        <source>{path}: is being saved by another window; save again when that is done</source>
        <translation>{path}: تحفظه الآن نافذة أخرى؛ احفظ من جديد بعد أن تنتهي</translation>
    </message>
    <message>
        <source>it has more than {most} points</source>
        <translation>فيه أكثر من {most} نقطة</translation>
    </message>
    <message>
        <source>a point lies more than {reach} canvas sides away from the canvas</source>
        <translation>إحدى النقاط أبعد عن اللوحة من {reach} من أضلاعها</translation>
    </message>
    <message>
        <source>pen_widths has not one width per stroke</source>
        <translation>ليس في pen_widths عرض واحد لكل خط</translation>
    </message>
    <message>
        <source>{name} has not one value per point</source>
        <translation>ليس في {name} قيمة واحدة لكل نقطة</translation>
    </message>
    <message>
        <source>{path}, line {number}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}، السطر {number}: ليس رسمًا ({reason})؛ التنسيق مشروح في README</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; is it a stroke file?</source>
        <translation>{path}، السطر {number}: أطول من {most} MiB؛ هل هو ملف خطوط؟</translation>
    </message>
    <message>
        <source>{path}, line {number}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}، السطر {number}: يصبح بعد فك الضغط أكبر من {most} GiB؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: has more than {most} lines; split it</source>
        <translation>{path}: فيه أكثر من {most} سطر؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: broken after line {number} ({reason}); copy or download it again</source>
        <translation>{path}: تالف بعد السطر {number} ({reason})؛ انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>an entry before is missing</source>
        <translation>مدخلة سابقة ناقصة</translation>
    </message>
    <message>
        <source>more than {most} strokes</source>
        <translation>أكثر من {most} خط</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); check who may read it</source>
        <translation>{path}: لا يمكن قراءته ({reason})؛ تحقق ممن يجوز له قراءته</translation>
    </message>
    <message>
        <source>{folder}: the drawing cannot be kept there for the next start ({reason}); make room in it, or set DIGITAPP_STATE to a folder that can be read and written</source>
        <translation>{folder}: لا يمكن حفظ الرسم فيه إلى التشغيل التالي ({reason})؛ وفّر مساحة فيه، أو اضبط DIGITAPP_STATE على مجلد يمكن القراءة منه والكتابة فيه</translation>
    </message>
    <message>
        <source>image is {width} x {height} pixels, more than {most} on a side</source>
        <translation>image أبعادها {width} × {height} بكسل، أكثر من {most} في الضلع</translation>
    </message>
    <message>
        <source>image is no PNG that can be read: {reason}</source>
        <translation>image ليست ملف PNG يمكن قراءته: {reason}</translation>
    </message>
    <message>
        <source>image_size is not a width and a height of 1 to {most}</source>
        <translation>image_size ليس عرضًا وارتفاعًا من 1 إلى {most}</translation>
    </message>
    <message>
        <source>image has {count} pixels and not {width} x {height}</source>
        <translation>image فيها {count} بكسل وليس {width} × {height}</translation>
    </message>
    <message>
        <source>image is not base64: {reason}</source>
        <translation>image ليست base64: ‏{reason}</translation>
    </message>
    <message>
        <source>{model} and {other} are right on the same drawings.</source>
        <translation>{model} و{other} يصيبان في الرسوم نفسها.</translation>
    </message>
    <message>
        <source>No difference that chance would not make: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>لا فرق يتجاوز ما تصنعه المصادفة: من {count} من الرسوم التي يقرؤها واحد منهما فقط صحيحًا، لدى {better} ‏{more}، ولدى {worse} ‏{fewer} (اختبار McNemar الدقيق، {p}).</translation>
    </message>
    <message>
        <source>{better} reads better: of {count} drawings that only one of them reads right, {better} has {more}, {worse} {fewer} (McNemar&apos;s exact test, {p}).</source>
        <translation>{better} يقرأ أفضل: من {count} من الرسوم التي يقرؤها واحد منهما فقط صحيحًا، لدى {better} ‏{more}، ولدى {worse} ‏{fewer} (اختبار McNemar الدقيق، {p}).</translation>
    </message>
    <message>
        <source>{path}: an IDX file of the wrong length; download it again</source>
        <translation>{path}: ملف IDX بطول خاطئ؛ نزّله من جديد</translation>
    </message>
    <message>
        <source>{path}: not an IDX file; download it again</source>
        <translation>{path}: ليس ملف IDX؛ نزّله من جديد</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); copy or download it again</source>
        <translation>{path}: لا يمكن قراءته ({reason})؛ انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>{path}: its labels file {name} is not beside it; put it there</source>
        <translation>{path}: ملف وسومه {name} ليس بجانبه؛ ضعه هناك</translation>
    </message>
    <message>
        <source>it is packed in a way that NumPy does not</source>
        <translation>مضغوط بطريقة لا يستخدمها NumPy</translation>
    </message>
    <message>
        <source>{name} holds {kind}, neither numbers nor text</source>
        <translation>{name} يحوي {kind}، لا أعدادًا ولا نصًا</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>شكل {name} هو {shape}</translation>
    </message>
    <message>
        <source>{name} has not the length that its shape tells</source>
        <translation>ليس لـ{name} الطول الذي يدل عليه شكله</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {times} times its size; save it unpacked</source>
        <translation>{path}: يصبح بعد فك الضغط أكبر من {times} ضعف حجمه؛ احفظه غير مضغوط</translation>
    </message>
    <message>
        <source>{path}: not an .npz file that can be read ({reason}); save it with numpy.savez</source>
        <translation>{path}: ليس ملف ‎.npz يمكن قراءته ({reason})؛ احفظه باستخدام numpy.savez</translation>
    </message>
    <message>
        <source>it lists more arrays than any file of images has</source>
        <translation>يسرد مصفوفات أكثر مما في أي ملف صور</translation>
    </message>
    <message>
        <source>{path}: x of shape {shape} is not [N, H, W] images; reshape it</source>
        <translation>{path}: x بالشكل {shape} ليس صورًا [N, H, W]؛ غيّر شكله</translation>
    </message>
    <message>
        <source>{path}: an image of {width} x {height} pixels is too large; scale it down</source>
        <translation>{path}: صورة أبعادها {width} × {height} بكسل كبيرة جدًا؛ صغّرها</translation>
    </message>
    <message>
        <source>{path}: {images} images but labels of shape {labels}; give one label an image</source>
        <translation>{path}: {images} من الصور لكن الوسوم بالشكل {labels}؛ أعطِ كل صورة وسمًا واحدًا</translation>
    </message>
    <message>
        <source>{path}: only stroke files name their writers; leave the choice of writers out</source>
        <translation>{path}: ملفات الخطوط وحدها تذكر كُتّابها؛ احذف اختيار الكُتّاب</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes</source>
        <translation>{path}: ليس من نوع معروف؛ أعطِ ‎.ndjson[.gz] أو صور IDX أو ‎.npz أو ‎.csv أو ‎.tra أو ‎.tes</translation>
    </message>
    <message>
        <source>{path}: has no array {names}; save it with x=images, y=labels</source>
        <translation>{path}: ليس فيه المصفوفات {names}؛ احفظه مع x=images, y=labels</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{path}: {reason}; convert its x first</source>
        <translation>{path}: {reason}؛ حوّل x فيه أولًا</translation>
    </message>
    <message>
        <source>a number too many, too few or out of range</source>
        <translation>عدد زائد أو ناقص أو خارج المجال</translation>
    </message>
    <message>
        <source>{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again</source>
        <translation>{path}: ليس صفوفًا من 64 عددًا من 0 إلى 16 ووسم ({reason})؛ أحضره من جديد</translation>
    </message>
    <message>
        <source>{path}: holds no drawing of these writers; check the file</source>
        <translation>{path}: لا يحوي أي رسم لهؤلاء الكُتّاب؛ تحقق من الملف</translation>
    </message>
    <message>
        <source>{path}: cannot be read any more ({reason}); read it again</source>
        <translation>{path}: لم تعد قراءته ممكنة ({reason})؛ اقرأه من جديد</translation>
    </message>
    <message>
        <source>{set}: names no writers; only stroke files and collections can</source>
        <translation>{set}: لا تذكر كُتّابًا؛ ملفات الخطوط والمجموعات وحدها تذكرهم</translation>
    </message>
    <message>
        <source>{count} answers, mean confidence {confidence}, right {share}</source>
        <translation>الإجابات {count}، متوسط الثقة {confidence}، الصحيح {share}</translation>
    </message>
    <message>
        <source>Reliability curve: how often answers of each confidence are right</source>
        <translation>منحنى الموثوقية: كم مرة تصيب الإجابات عند كل درجة ثقة</translation>
    </message>
    <message>
        <source>confidence of the answer</source>
        <translation>الثقة بالإجابة</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a percentage in a chart</comment>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>كم يجيد القراءة</translation>
    </message>
    <message>
        <source>set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>read right, 95 % interval {bounds}</source>
        <translation>قراءة صحيحة، فترة ثقة 95٪ {bounds}</translation>
    </message>
    <message>
        <source>{correct} of {count}</source>
        <translation>{correct} من {count}</translation>
    </message>
    <message>
        <source>labelled drawings</source>
        <translation>الرسوم الموسومة</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>خطأ المعايرة (ECE)</translation>
    </message>
    <message>
        <source>labels that the model does not know, counted as wrong</source>
        <translation>وسوم لا يعرفها النموذج، حُسبت خطأ</translation>
    </message>
    <message>
        <source>without a label, not counted</source>
        <translation>بلا وسم، لم تُحسب</translation>
    </message>
    <message>
        <source>On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself.</source>
        <translation>على الخط المتقطع تصيب إجابة بثقة {share} ثماني مرات من عشر؛ تحته يكون النموذج أوثق بنفسه مما ينبغي.</translation>
    </message>
    <message>
        <source>Mistakes, the most confident first</source>
        <translation>الأخطاء، الأكثر ثقة أولًا</translation>
    </message>
    <message>
        <source>Against {model}</source>
        <translation>مقابل {model}</translation>
    </message>
    <message>
        <source>Drawings that they read differently</source>
        <translation>رسوم يختلفان في قراءتها</translation>
    </message>
    <message>
        <source>{read}; the other: {answer}</source>
        <translation>{read}؛ الآخر: {answer}</translation>
    </message>
    <message>
        <source>A row for each label, a column for what was read; a click on a mistake goes to its drawings.</source>
        <translation>صف لكل وسم، وعمود لكل ما قُرئ؛ النقر على خطأ ينقل إلى رسومه.</translation>
    </message>
    <message>
        <source>What is read for what</source>
        <translation>ماذا قُرئ بدل ماذا</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} قُرئ {answer}</translation>
    </message>
    <message>
        <source>Labels that may be wrong, the most suspicious first</source>
        <translation>وسوم قد تكون خاطئة، الأكثر اشتباهًا أولًا</translation>
    </message>
    <message>
        <source>rather {label}, {share}</source>
        <translation>الأرجح {label}، {share}</translation>
    </message>
    <message>
        <source>read {label}, {share}</source>
        <comment>what was read</comment>
        <translation>قُرئ {label}، {share}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>الوسم {label}</translation>
    </message>
    <message>
        <source>drawing {number}, {label}, {read}</source>
        <translation>الرسم {number}، {label}، {read}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>{heading} ({count}, the first {shown} are shown)</source>
        <translation>{heading} ({count}، يُعرض أول {shown})</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>a writer</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>قراءة صحيحة</translation>
    </message>
    <message>
        <source>{path}: cannot be unpacked ({reason}); make room in {folder}</source>
        <translation>{path}: لا يمكن فك ضغطه ({reason})؛ وفّر مساحة في {folder}</translation>
    </message>
    <message>
        <source>Judged by a small classifier on the model&apos;s features, which was fitted {times} times on the other {parts} fifths of the set.</source>
        <translation>الحكم لمصنّف صغير على سمات النموذج، لُوئم {times} مرات على الأخماس الأخرى ({parts}) من مجموعة البيانات.</translation>
    </message>
    <message>
        <source>Judged by the model&apos;s own answers, since it gives no features: of no use if it was trained on these drawings.</source>
        <translation>الحكم لإجابات النموذج نفسه، لأنه لا يعطي سمات: لا فائدة منه إن كان قد دُرّب على هذه الرسوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>لم يُترك شيء.</numerusform>
            <numerusform>تُرك رسم واحد.</numerusform>
            <numerusform>تُرك رسمان.</numerusform>
            <numerusform>تُركت %n رسوم.</numerusform>
            <numerusform>تُرك %n رسمًا.</numerusform>
            <numerusform>تُرك %n رسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: fewer than two labels have {count} examples, too few to suspect any; add more</source>
        <translation>{set}: أقل من وسمين لهما {count} من الأمثلة، وهذا لا يكفي للاشتباه في أي منها؛ أضف المزيد</translation>
    </message>
    <message>
        <source>{set}: holds no labelled drawing, so nothing can be right; add some with labels</source>
        <translation>{set}: لا تحوي أي رسم موسوم، فلا يمكن أن يصح شيء؛ أضف رسومًا بوسوم</translation>
    </message>
    <message>
        <source>{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model</source>
        <translation>{set}: وسومها {labels} مجهولة لدى {model} الذي يعرف {known}؛ اختر نموذجًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{labels} فقط</numerusform>
            <numerusform>{labels} ووسم آخر</numerusform>
            <numerusform>{labels} ووسمان آخران</numerusform>
            <numerusform>{labels} و%n وسوم أخرى</numerusform>
            <numerusform>{labels} و%n وسمًا آخر</numerusform>
            <numerusform>{labels} و%n وسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: no item has a text of digits as its label; write them into the file</source>
        <translation>{set}: ليس لأي عنصر نص من أرقام كوسم؛ اكتب النصوص في الملف</translation>
    </message>
    <message>
        <source>{path}: has no columns file and label; write both names into its first line</source>
        <translation>{path}: ليس فيه عمودا file وlabel؛ اكتب الاسمين في سطره الأول</translation>
    </message>
    <message>
        <source>{path}, row {row}: has too few columns; give a file and a label</source>
        <translation>{path}، الصف {row}: أعمدته أقل من اللازم؛ أعطِ ملفًا ووسمًا</translation>
    </message>
    <message>
        <source>{path}, row {row}: {file} is not there; mend its name</source>
        <translation>{path}، الصف {row}: {file} غير موجود؛ صحّح اسمه</translation>
    </message>
    <message>
        <source>{path}: has more than {rows} rows; split it</source>
        <translation>{path}: فيه أكثر من {rows} صف؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: names no picture; check the file</source>
        <translation>{path}: لا يذكر أي صورة؛ تحقق من الملف</translation>
    </message>
    <message>
        <source>{path}: not a table in CSV ({reason}); save it as CSV in UTF-8</source>
        <translation>{path}: ليس جدول CSV ‏({reason})؛ احفظه بتنسيق CSV وترميز UTF-8</translation>
    </message>
    <message>
        <source>{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray</source>
        <translation>{path}: {name} بترتيب Fortran؛ احفظه باستخدام numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>{path}: an image holds {kind}, neither numbers nor truth values; convert its x first</source>
        <translation>{path}: إحدى الصور تحوي {kind}، لا أعدادًا ولا قيمًا منطقية؛ حوّل x فيه أولًا</translation>
    </message>
    <message>
        <source>{path}: ends after {there} of {count} images; copy it again</source>
        <translation>{path}: ينتهي بعد {there} من {count} من الصور؛ انسخه من جديد</translation>
    </message>
    <message>
        <source>an image holds values that are not finite</source>
        <translation>إحدى الصور تحوي قيمًا غير منتهية</translation>
    </message>
    <message>
        <source>an image holds {kind}, neither numbers nor truth values</source>
        <translation>إحدى الصور تحوي {kind}، لا أعدادًا ولا قيمًا منطقية</translation>
    </message>
    <message>
        <source>{set}: {model} reads nothing in it right, so nothing can be altered</source>
        <translation>{set}: لا يقرأ {model} منها شيئًا صحيحًا، فلا يمكن تغيير شيء</translation>
    </message>
    <message>
        <source>{path}, line {line}: not a drawing ({reason}); the README shows the format</source>
        <translation>{path}، السطر {line}: ليس رسمًا ({reason})؛ التنسيق مشروح في README</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Missing end</source>
        <translation>نهاية ناقصة</translation>
    </message>
    <message>
        <source>a missing end</source>
        <translation>نهاية ناقصة</translation>
    </message>
    <message>
        <source>The end of the ink is missing, by so much of its length</source>
        <translation>تنقص نهاية الحبر، بهذا القدر من طوله</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>tremble</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>A hand that trembles, by so much of the drawing&apos;s longer side</source>
        <translation>يد ترتعش، بهذا القدر من الضلع الأطول للرسم</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>إمالة</translation>
    </message>
    <message>
        <source>slant to the left</source>
        <translation>إمالة إلى اليسار</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <translation>إمالة إلى اليمين</translation>
    </message>
    <message>
        <source>The top leans to the left or to the right</source>
        <translation>يميل الأعلى إلى اليسار أو إلى اليمين</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>rotation to the left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>rotation to the right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>The whole drawing is turned</source>
        <translation>يُدار الرسم كله</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>حجم أصغر</translation>
    </message>
    <message>
        <source>a larger size</source>
        <translation>حجم أكبر</translation>
    </message>
    <message>
        <source>The drawing is smaller or larger than it is now</source>
        <translation>الرسم أصغر أو أكبر مما هو الآن</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>يسار، يمين</translation>
    </message>
    <message>
        <source>shift to the left</source>
        <translation>إزاحة إلى اليسار</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>إزاحة إلى اليمين</translation>
    </message>
    <message>
        <source>The drawing is moved sideways, in per cent of the canvas</source>
        <translation>يُنقل الرسم أفقيًا، بنسبة مئوية من اللوحة</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>shift up</source>
        <translation>إزاحة إلى أعلى</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>إزاحة إلى أسفل</translation>
    </message>
    <message>
        <source>The drawing is moved up or down, in per cent of the canvas</source>
        <translation>يُنقل الرسم إلى أعلى أو أسفل، بنسبة مئوية من اللوحة</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>عرض القلم</translation>
    </message>
    <message>
        <source>a thinner pen</source>
        <translation>قلم أرفع</translation>
    </message>
    <message>
        <source>a thicker pen</source>
        <translation>قلم أعرض</translation>
    </message>
    <message>
        <source>The lines are thinner or thicker than they are now</source>
        <translation>الخطوط أرفع أو أعرض مما هي الآن</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ضبابية</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>ضبابية</translation>
    </message>
    <message>
        <source>The model&apos;s pixels are blurred, by so much of the image&apos;s side</source>
        <translation>تصبح بكسلات النموذج ضبابية، بهذا القدر من ضلع الصورة</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>تشويش</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>تشويش</translation>
    </message>
    <message>
        <source>Noise is added to the model&apos;s pixels, in per cent of full ink</source>
        <translation>يُضاف تشويش إلى بكسلات النموذج، بنسبة مئوية من الحبر الكامل</translation>
    </message>
    <message>
        <source>others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>{model}: knows no label {label}; choose one of {labels}</source>
        <translation>{model}: لا يعرف الوسم {label}؛ اختر واحدًا من {labels}</translation>
    </message>
    <message>
        <source>closing this gap</source>
        <translation>سد هذه الفجوة</translation>
    </message>
    <message>
        <source>a bar at the top</source>
        <translation>خط أفقي في الأعلى</translation>
    </message>
    <message>
        <source>a bar above the middle</source>
        <translation>خط أفقي فوق الوسط</translation>
    </message>
    <message>
        <source>a bar in the middle</source>
        <translation>خط أفقي في الوسط</translation>
    </message>
    <message>
        <source>a bar below the middle</source>
        <translation>خط أفقي تحت الوسط</translation>
    </message>
    <message>
        <source>a bar at the foot</source>
        <translation>خط أفقي في الأسفل</translation>
    </message>
    <message>
        <source>a stroke down at the left</source>
        <translation>خط عمودي على اليسار</translation>
    </message>
    <message>
        <source>a stroke down in the middle</source>
        <translation>خط عمودي في الوسط</translation>
    </message>
    <message>
        <source>a stroke down at the right</source>
        <translation>خط عمودي على اليمين</translation>
    </message>
    <message>
        <source>No single piece less and no line more, of those that were tried, changes the answer.</source>
        <translation>مما جُرّب، لا حذف قطعة واحدة ولا إضافة خط يغيّر الإجابة.</translation>
    </message>
    <message>
        <source>{share}; why {label}</source>
        <translation>{share}؛ لماذا {label}</translation>
    </message>
    <message>
        <source>{share}; why {label} and not {other}</source>
        <translation>{share}؛ لماذا {label} وليس {other}</translation>
    </message>
    <message>
        <source>the evidence in the model&apos;s input</source>
        <translation>الأدلة في مدخل النموذج</translation>
    </message>
    <message>
        <source>Blue speaks for {label}, orange against it.</source>
        <translation>الأزرق لصالح {label}، والبرتقالي ضده.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to explain; draw something</source>
        <translation>{model}: لا شيء للقراءة، فلا شيء للتفسير؛ ارسم شيئًا</translation>
    </message>
    <message>
        <source>{model}: cannot explain {label} against itself; choose another label</source>
        <translation>{model}: لا يمكن تفسير {label} مقابل نفسه؛ اختر وسمًا آخر</translation>
    </message>
    <message>
        <source>Without {piece} it would be an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>لولا {piece} لكان {label} ({share}).</translation>
    </message>
    <message>
        <source>Without {piece} it would be a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>لولا {piece} لكان {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it an {label} ({share}).</source>
        <comment>an 8, an A</comment>
        <translation>{line} يجعله {label} ({share}).</translation>
    </message>
    <message>
        <source>{line} would make it a {label} ({share}).</source>
        <comment>a 7, a B</comment>
        <translation>{line} يجعله {label} ({share}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read; install digitapp again</source>
        <translation>{path}: لا يمكن قراءته؛ ثبّت digitapp من جديد</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>transposed convolution</source>
        <translation>التفاف منقول</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>كثيفة</translation>
    </message>
    <message>
        <source>linear classifier</source>
        <translation>مصنّف خطي</translation>
    </message>
    <message>
        <source>support vectors</source>
        <translation>متجهات داعمة</translation>
    </message>
    <message>
        <source>decision trees</source>
        <translation>أشجار قرار</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>تجميع بالأقصى</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>تجميع بالمتوسط</translation>
    </message>
    <message>
        <source>average of each map</source>
        <translation>متوسط كل خريطة</translation>
    </message>
    <message>
        <source>maximum of each map</source>
        <translation>أقصى كل خريطة</translation>
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
        <translation>ضم</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>تسوية الدفعة</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>تسوية الطبقة</translation>
    </message>
    <message>
        <source>sum to one</source>
        <translation>تسوية إلى مجموع واحد</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>product</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>تحجيم</translation>
    </message>
    <message>
        <source>RMS normalisation</source>
        <translation>تسوية RMS</translation>
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
        <translation>{model}: لا شيء للقراءة، فلا تُظهر طبقاته شيئًا؛ ارسم شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>%n أعداد</numerusform>
            <numerusform>%n عددًا</numerusform>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n number(s)</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} من لا أعداد</numerusform>
            <numerusform>{shown} من عدد واحد</numerusform>
            <numerusform>{shown} من عددين</numerusform>
            <numerusform>{shown} من %n أعداد</numerusform>
            <numerusform>{shown} من %n عددًا</numerusform>
            <numerusform>{shown} من %n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>لا خرائط بقياس {size}</numerusform>
            <numerusform>خريطة واحدة بقياس {size}</numerusform>
            <numerusform>خريطتان بقياس {size}</numerusform>
            <numerusform>%n خرائط بقياس {size}</numerusform>
            <numerusform>%n خريطة بقياس {size}</numerusform>
            <numerusform>%n خريطة بقياس {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n map(s) of {size}</source>
        <comment>values of a layer</comment>
        <translation>
            <numerusform>{shown} من لا خرائط بقياس {size}</numerusform>
            <numerusform>{shown} من خريطة واحدة بقياس {size}</numerusform>
            <numerusform>{shown} من خريطتين بقياس {size}</numerusform>
            <numerusform>{shown} من %n خرائط بقياس {size}</numerusform>
            <numerusform>{shown} من %n خريطة بقياس {size}</numerusform>
            <numerusform>{shown} من %n خريطة بقياس {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing like it; draw something</source>
        <translation>{model}: لا شيء للقراءة، فلا شيء يشبهه؛ ارسم شيئًا</translation>
    </message>
    <message>
        <source>There was nothing to read at any moment.</source>
        <translation>لم يكن هناك ما يُقرأ في أي لحظة.</translation>
    </message>
    <message>
        <source>It was read as {text} from the first moment on.</source>
        <translation>قُرئ {text} منذ اللحظة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>What was read changed %n times while you wrote, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>لم يتغير ما قُرئ أثناء الكتابة؛ آخره عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>تغيّر ما قُرئ مرة واحدة أثناء الكتابة، عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>تغيّر ما قُرئ مرتين أثناء الكتابة، آخرهما عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>تغيّر ما قُرئ %n مرات أثناء الكتابة، آخرها عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>تغيّر ما قُرئ %n مرة أثناء الكتابة، آخرها عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>تغيّر ما قُرئ %n مرة أثناء الكتابة، آخرها عند {time}: من {before} إلى {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} at {time}</source>
        <translation>{text} عند {time}</translation>
    </message>
    <message>
        <source>Read while you wrote: {first}, then {steps}.</source>
        <translation>ما قُرئ أثناء الكتابة: {first}، ثم {steps}.</translation>
    </message>
    <message>
        <source>At {time}: nothing to read.</source>
        <translation>عند {time}: لا شيء للقراءة.</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}).</source>
        <translation>عند {time}: {text}؛ وما كان يُكتب: {digit} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).</source>
        <translation>عند {time}: {text}؛ وما كان يُكتب: {digit} ({share}، يكاد لا يكون رقمًا بعد).</translation>
    </message>
    <message>
        <source>the piece at the upper left</source>
        <translation>القطعة في أعلى اليسار</translation>
    </message>
    <message>
        <source>the piece at the top</source>
        <translation>القطعة في الأعلى</translation>
    </message>
    <message>
        <source>the piece at the upper right</source>
        <translation>القطعة في أعلى اليمين</translation>
    </message>
    <message>
        <source>the piece at the left</source>
        <translation>القطعة على اليسار</translation>
    </message>
    <message>
        <source>the piece in the middle</source>
        <translation>القطعة في الوسط</translation>
    </message>
    <message>
        <source>the piece at the right</source>
        <translation>القطعة على اليمين</translation>
    </message>
    <message>
        <source>the piece at the lower left</source>
        <translation>القطعة في أسفل اليسار</translation>
    </message>
    <message>
        <source>the piece at the foot</source>
        <translation>القطعة في الأسفل</translation>
    </message>
    <message>
        <source>the piece at the lower right</source>
        <translation>القطعة في أسفل اليمين</translation>
    </message>
    <message>
        <source>A single point: there is nothing to replay.</source>
        <translation>نقطة واحدة: لا شيء لإعادة عرضه.</translation>
    </message>
    <message>
        <source>The model never changed its mind: {label} from the first moment on.</source>
        <translation>لم يغيّر النموذج رأيه قط: {label} منذ اللحظة الأولى.</translation>
    </message>
    <message>
        <source>The model changed its mind at {time}: {before} → {after}.</source>
        <translation>غيّر النموذج رأيه عند {time}: من {before} إلى {after}.</translation>
    </message>
    <message>
        <source>The model changed its mind three times: {changes}.</source>
        <translation>غيّر النموذج رأيه ثلاث مرات: {changes}.</translation>
    </message>
    <message>
        <source>The model changed its mind twice: {changes}.</source>
        <translation>غيّر النموذج رأيه مرتين: {changes}.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <translation>من {before} إلى {after} عند {time}</translation>
    </message>
    <message numerus="yes">
        <source>The model changed its mind %n times, last at {time}: {before} → {after}.</source>
        <translation>
            <numerusform>لم يغيّر النموذج رأيه؛ آخره عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>غيّر النموذج رأيه مرة واحدة، عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>غيّر النموذج رأيه مرتين، آخرهما عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>غيّر النموذج رأيه %n مرات، آخرها عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>غيّر النموذج رأيه %n مرة، آخرها عند {time}: من {before} إلى {after}.</numerusform>
            <numerusform>غيّر النموذج رأيه %n مرة، آخرها عند {time}: من {before} إلى {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows when the points were drawn, so they follow each other at equal steps.</source>
        <translation>لا يُعرف متى رُسمت النقاط، لذلك تتوالى بخطوات متساوية.</translation>
    </message>
    <message>
        <source>Pauses of more than a second last one second.</source>
        <translation>التوقفات الأطول من ثانية تدوم ثانية واحدة.</translation>
    </message>
    <message>
        <source>At {time}: not a digit; if it had to be one: {label} ({share}).</source>
        <translation>عند {time}: ليس رقمًا؛ ولو لزم أن يكون رقمًا: {label} ({share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}), or {other} ({other_share}).</source>
        <translation>عند {time}: {label} ({share})، أو {other} ({other_share}).</translation>
    </message>
    <message>
        <source>At {time}: {label} ({share}).</source>
        <translation>عند {time}: {label} ({share}).</translation>
    </message>
    <message>
        <source>{model}: a picture has no strokes that could be replayed; give a drawing</source>
        <translation>{model}: ليس في الصورة خطوط يمكن إعادة عرضها؛ أعطِ رسمًا</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so there is nothing to replay; draw something</source>
        <translation>{model}: لا شيء للقراءة، فلا شيء لإعادة عرضه؛ ارسم شيئًا</translation>
    </message>
    <message>
        <source>{path}: cannot hold a replay; end its name with one of {suffixes}</source>
        <translation>{path}: لا يمكنه أن يحوي إعادة عرض؛ اختم اسمه بواحد من {suffixes}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{change} does not matter.</source>
        <translation>{change}: بلا أثر.</translation>
    </message>
    <message>
        <source>{change} does not matter, because drawings are framed.</source>
        <translation>{change}: بلا أثر، لأن الرسوم تُؤطَّر.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} throughout.</source>
        <translation>{change}: يبقى {answer} على طول المجال.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} up to {high}, above that {higher}.</source>
        <translation>{change}: يبقى {answer} حتى {high}، وفوق ذلك {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, beyond that {higher}.</source>
        <translation>{change}: يبقى {answer} من {low} إلى {high}، وخارج ذلك {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}.</source>
        <translation>{change}: يبقى {answer} من {low} إلى {high}، ودون ذلك {lower}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, above that {higher}.</source>
        <translation>{change}: يبقى {answer} من {low} إلى {high}، وفوق ذلك {higher}.</translation>
    </message>
    <message>
        <source>{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.</source>
        <translation>{change}: يبقى {answer} من {low} إلى {high}، ودون ذلك {lower}، وفوق ذلك {higher}.</translation>
    </message>
    <message>
        <source>Stays {answer}, whatever was tried.</source>
        <translation>يبقى {answer} مهما جُرّب.</translation>
    </message>
    <message>
        <source>Weakest: {change}, {other} from {amount} on.</source>
        <translation>أضعف نقطة: {change}، {other} ابتداءً من {amount}.</translation>
    </message>
    <message>
        <source>Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.</source>
        <translation>يبقى {answer} من {low} إلى {high}؛ أضعف نقطة: {change}، {other} ابتداءً من {amount}.</translation>
    </message>
    <message>
        <source>{model}: there is nothing to read, so nothing can be altered; draw something</source>
        <translation>{model}: لا شيء للقراءة، فلا يمكن تغيير شيء؛ ارسم شيئًا</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>point {number}</source>
        <comment>of a drawing</comment>
        <translation>النقطة {number}</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR</source>
        <translation>لا يمكن إنشاء مجلد مؤقت ({reason})؛ وفّر مساحة، أو حدّد مجلدًا في TMPDIR</translation>
    </message>
    <message>
        <source>{path}: cannot be renamed ({reason}); move it away</source>
        <translation>{path}: لا يمكن إعادة تسميته ({reason})؛ انقله من مكانه</translation>
    </message>
    <message>
        <source>Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.</source>
        <translation>ارسم رقمًا وانظر، والقلم يتحرك، كيف يفهمه نموذج وماذا يرى حقًا.</translation>
    </message>
    <message>
        <source>Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).</source>
        <translation>برنامج حر برخصة MIT. ما تعلّمت منه النماذج المرفقة مذكور في المساعدة (F1).</translation>
    </message>
    <message>
        <source>Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal.</source>
        <translation>هل هناك خلل؟ أخبر من حصلت منهم على التطبيق، مع ما يطبعه «digitapp doctor» في الطرفية.</translation>
    </message>
    <message>
        <source>About digitapp</source>
        <translation>حول digitapp</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>اللوحة فارغة.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Starts a new drawing</source>
        <translation>يبدأ رسمًا جديدًا</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>نافذة جدي&amp;دة</translation>
    </message>
    <message>
        <source>Opens another window with a drawing of its own</source>
        <translation>يفتح نافذة أخرى لها رسمها الخاص</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;فتح …</translation>
    </message>
    <message>
        <source>Opens a file of drawings, or a picture</source>
        <translation>يفتح ملف رسوم أو صورة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Saves the drawing with its strokes</source>
        <translation>يحفظ الرسم بخطوطه</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>حفظ با&amp;سم …</translation>
    </message>
    <message>
        <source>Saves the drawing under another name</source>
        <translation>يحفظ الرسم باسم آخر</translation>
    </message>
    <message>
        <source>&amp;Export as PNG …</source>
        <translation>&amp;تصدير كـPNG …</translation>
    </message>
    <message>
        <source>Saves a picture of the drawing</source>
        <translation>يحفظ صورة للرسم</translation>
    </message>
    <message>
        <source>Save picture of the &amp;lens …</source>
        <translation>حفظ &amp;صورة العدسة …</translation>
    </message>
    <message>
        <source>Saves what the open lens shows, as a picture</source>
        <translation>يحفظ ما تعرضه العدسة المفتوحة كصورة</translation>
    </message>
    <message>
        <source>&amp;Add model …</source>
        <translation>إ&amp;ضافة نموذج …</translation>
    </message>
    <message>
        <source>Takes a model file into your models and finds out how it is read</source>
        <translation>يضيف ملف نموذج إلى نماذجك ويكتشف كيف يُقرأ</translation>
    </message>
    <message>
        <source>Add serve&amp;d model …</source>
        <translation>إضافة نموذج من &amp;خادم …</translation>
    </message>
    <message>
        <source>Reads with a model that runs on a server, by its address</source>
        <translation>يقرأ بنموذج يعمل على خادم، بحسب عنوانه</translation>
    </message>
    <message>
        <source>&amp;Previous drawing</source>
        <translation>الرسم السا&amp;بق</translation>
    </message>
    <message>
        <source>The drawing before this one in the file, or the picture before</source>
        <translation>الرسم الذي قبل هذا في الملف، أو الصورة السابقة</translation>
    </message>
    <message>
        <source>Ne&amp;xt drawing</source>
        <translation>الرسم التا&amp;لي</translation>
    </message>
    <message>
        <source>The next drawing in the file, or the next picture</source>
        <translation>الرسم التالي في الملف، أو الصورة التالية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Ends the app; the drawing is there again at the next start</source>
        <translation>ينهي التطبيق؛ يعود الرسم عند التشغيل التالي</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>يتراجع عن آخر تعديل</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Does the last edit again that was taken back</source>
        <translation>يعيد آخر تعديل تم التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Takes all ink away; undo brings it back</source>
        <translation>يزيل الحبر كله؛ التراجع يعيده</translation>
    </message>
    <message>
        <source>Clear, on the canvas</source>
        <translation>مسح، على اللوحة</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>&amp;نسخ كصورة</translation>
    </message>
    <message>
        <source>Copies a picture of the drawing</source>
        <translation>ينسخ صورة للرسم</translation>
    </message>
    <message>
        <source>Past&amp;e picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>Puts the picture or the file on the clipboard onto the canvas</source>
        <translation>يضع الصورة أو الملف من الحافظة على اللوحة</translation>
    </message>
    <message>
        <source>Rotate picture &amp;left</source>
        <translation>تدوير الصورة يسا&amp;رًا</translation>
    </message>
    <message>
        <source>Turns the picture, and the ink over it, by a quarter</source>
        <translation>يدير الصورة، والحبر الذي فوقها، ربع دورة</translation>
    </message>
    <message>
        <source>Rotate picture &amp;right</source>
        <translation>تدوير الصورة يم&amp;ينًا</translation>
    </message>
    <message>
        <source>Cr&amp;op picture</source>
        <translation>&amp;قص الصورة</translation>
    </message>
    <message>
        <source>Keeps the part of the picture over which you drag a rectangle</source>
        <translation>يُبقي من الصورة الجزء الذي تحدده بسحب مستطيل</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>اختصارات بحرف &amp;واحد</translation>
    </message>
    <message>
        <source>Lets single letters choose pen and eraser while the canvas is used</source>
        <translation>يتيح اختيار القلم والممحاة بحروف مفردة أثناء استخدام اللوحة</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>يرسم</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;ممحاة</translation>
    </message>
    <message>
        <source>Takes ink away where it passes</source>
        <translation>تزيل الحبر حيث تمر</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>قلم أ&amp;رفع</translation>
    </message>
    <message>
        <source>Makes the pen thinner</source>
        <translation>يجعل القلم أرفع</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>قلم أ&amp;عرض</translation>
    </message>
    <message>
        <source>Makes the pen thicker</source>
        <translation>يجعل القلم أعرض</translation>
    </message>
    <message>
        <source>&amp;Collect drawings</source>
        <translation>&amp;جمع رسوم</translation>
    </message>
    <message>
        <source>Draw, press the digit or letter, and draw the next one</source>
        <translation>ارسم، ثم اضغط الرقم أو الحرف، ثم ارسم التالي</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>ا&amp;سألني</translation>
    </message>
    <message>
        <source>Asks for one label after the other, in random order</source>
        <translation>يطلب وسمًا بعد آخر، بترتيب عشوائي</translation>
    </message>
    <message>
        <source>Puts a {label} on the canvas that nobody wrote</source>
        <translation>يضع على اللوحة {label} لم يكتبه أحد</translation>
    </message>
    <message>
        <source>Puts the drawing into your collection as {label}</source>
        <translation>يضع الرسم في مجموعتك بالوسم {label}</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>&amp;تأطير</translation>
    </message>
    <message>
        <source>Places the ink as the model was trained to see it; off: see why that matters</source>
        <translation>يضع الحبر كما تدرّب النموذج على رؤيته؛ أوقفه لترى لماذا يهم ذلك</translation>
    </message>
    <message>
        <source>&amp;Compare models</source>
        <translation>مقار&amp;نة النماذج</translation>
    </message>
    <message>
        <source>Shows what every model reads in the drawing, side by side</source>
        <translation>يعرض ما يقرؤه كل نموذج في الرسم، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Evaluate models …</source>
        <translation>ت&amp;قييم النماذج …</translation>
    </message>
    <message>
        <source>Measures models on labelled drawings, and shows their mistakes</source>
        <translation>يقيس النماذج على رسوم موسومة، ويعرض أخطاءها</translation>
    </message>
    <message>
        <source>About t&amp;his model …</source>
        <translation>ح&amp;ول هذا النموذج …</translation>
    </message>
    <message>
        <source>How well the model reads, what it is, and what its file is</source>
        <translation>كم يجيد النموذج القراءة، وما هو، وما ملفه</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>Shows the drawings that you have collected, by label</source>
        <translation>يعرض الرسوم التي جمعتها، بحسب الوسم</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>يكبّر كل النصوص</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>يصغّر كل النصوص</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>Gives all text the size that suits the screen</source>
        <translation>يعطي كل النصوص الحجم المناسب للشاشة</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>عرض تق&amp;ديمي</translation>
    </message>
    <message>
        <source>Shows canvas and answer alone, large; Esc ends it</source>
        <translation>يعرض اللوحة والإجابة وحدهما بحجم كبير؛ Esc ينهيه</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>إنهاء العرض التقديمي</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>يعرض كل شيء من جديد</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>How to begin, what the words mean, and all keys</source>
        <translation>كيف تبدأ، وما معنى الكلمات، وكل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has</source>
        <translation>يعرض في خمس خطوات ما في النافذة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>اختصارات &amp;لوحة المفاتيح …</translation>
    </message>
    <message>
        <source>Lists all keys; each can be another one</source>
        <translation>يسرد كل الاختصارات؛ ويمكن تغيير أي منها</translation>
    </message>
    <message>
        <source>&amp;About digitapp</source>
        <translation>&amp;حول digitapp</translation>
    </message>
    <message>
        <source>Which version this is, and where to report what goes wrong</source>
        <translation>ما هذا الإصدار، وأين يُبلَّغ عن الخلل</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>الأخي&amp;رة</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;عيّنات</translation>
    </message>
    <message>
        <source>Sample of a di&amp;git</source>
        <translation>عيّنة ر&amp;قم</translation>
    </message>
    <message>
        <source>It &amp;was a</source>
        <translation>&amp;كان هذا</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>شكل العيّنات</translation>
    </message>
    <message>
        <source>One digit</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>It was a {label}</source>
        <translation>كان هذا {label}</translation>
    </message>
    <message>
        <source>Sample of a {label}</source>
        <translation>عيّنة {label}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Read drawings as</source>
        <translation>قراءة الر&amp;سوم كـ</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;نموذج</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>كما قلت</translation>
    </message>
    <message>
        <source>digit {place} of {count}: {label}, {share}</source>
        <translation>الرقم {place} من {count}: {label}، {share}</translation>
    </message>
    <message>
        <source>wrong, it is labelled {label}</source>
        <translation>خطأ، وسمه {label}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>if it had to be one: {label}</source>
        <translation>لو لزم أن يكون رقمًا: {label}</translation>
    </message>
    <message>
        <source>photograph it in even light</source>
        <translation>صوّره في ضوء متساوٍ</translation>
    </message>
    <message>
        <source>or {label}, {share}</source>
        <comment>the second guess</comment>
        <translation>أو {label}، {share}</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable; this model cannot tell what is no digit</source>
        <translation>واثق: احتمال أفضل تخمين لديه {share}٪ على الأقل؛ لا يستطيع هذا النموذج تمييز ما ليس رقمًا</translation>
    </message>
    <message>
        <source>not sure: it is less probable; the second guess stands below</source>
        <translation>غير واثق: الاحتمال أقل؛ التخمين الثاني أدناه</translation>
    </message>
    <message>
        <source>sure: its best guess is at least {share} % probable, and the drawing like a digit (digitness at least {digitness})</source>
        <translation>واثق: احتمال أفضل تخمين لديه {share}٪ على الأقل، والرسم يشبه الأرقام (درجة الشبه بالأرقام {digitness} على الأقل)</translation>
    </message>
    <message>
        <source>not sure: it is less probable, or the drawing less like a digit; the line below says which</source>
        <translation>غير واثق: الاحتمال أقل، أو الرسم أقل شبهًا بالأرقام؛ السطر أدناه يبيّن أيهما</translation>
    </message>
    <message>
        <source>not a digit: unlike the digits that the model has learnt; its best guess stands below</source>
        <translation>ليس رقمًا: لا يشبه الأرقام التي تعلّمها النموذج؛ أفضل تخمين لديه أدناه</translation>
    </message>
    <message>
        <source>What the model reads in the drawing</source>
        <translation>ما يقرؤه النموذج في الرسم</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>How probable the model finds each label, 0 to 100 %</source>
        <translation>احتمال كل وسم عند النموذج، من 0 إلى 100٪</translation>
    </message>
    <message>
        <source>How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %</source>
        <translation>احتمال أرجح {some} من {count} من الوسوم عند النموذج، من 0 إلى 100٪</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>labels</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد غيرها</numerusform>
            <numerusform>اثنان غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>How much of the page is read</source>
        <translation>كم قُرئ من الصفحة</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Looks for no numbers in this picture (Alt+T)</source>
        <translation>لا يبحث عن أعداد في هذه الصورة (Alt+T)</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>ارسم رقمًا</translation>
    </message>
    <message>
        <source>nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>loading the model …</source>
        <translation>جارٍ تحميل النموذج …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>ضوء غير متساوٍ</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير واثق</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>واثق</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>The model took {model} ms, framing {framing} ms</source>
        <translation>استغرق النموذج {model} م.ث، والتأطير {framing} م.ث</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>قُرئ في {time} م.ث</translation>
    </message>
    <message>
        <source>No numbers were looked for in this picture. View &gt; Read drawings as &gt; A number does that.</source>
        <translation>لم يُبحث عن أعداد في هذه الصورة. لفعل ذلك: عرض &gt; قراءة الرسوم كـ &gt; عدد.</translation>
    </message>
    <message>
        <source>With ink over it a picture is read as one digit. Undo brings its numbers back.</source>
        <translation>إذا كان فوق الصورة حبر قُرئت رقمًا واحدًا. التراجع يعيد أعدادها.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens another window.</source>
        <translation>digitapp: التطبيق يعمل من قبل؛ يفتح نافذة أخرى.</translation>
    </message>
    <message>
        <source>digitapp: the app runs already; it opens {file} there.</source>
        <translation>digitapp: التطبيق يعمل من قبل؛ يفتح {file} هناك.</translation>
    </message>
    <message>
        <source>Something went wrong in the app ({error}); the terminal shows more.</source>
        <translation>حدث خلل في التطبيق ({error})؛ في الطرفية تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, and Esc leaves it.</source>
        <translation>ارسم رقمًا هنا بالفأرة أو بقلم أو بالإصبع. بلوحة المفاتيح تحرّك مفاتيح الأسهم قلمًا، وبدقة مع Shift؛ وSpace يُنزله ويرفعه، وEsc يتركه.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>اللوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>لا خطوط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>%n خطوط</numerusform>
            <numerusform>%n خطًا</numerusform>
            <numerusform>%n خط</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all of the drawing again; so does drawing on</source>
        <translation>يعرض الرسم كله من جديد؛ ومتابعة الرسم تفعل ذلك أيضًا</translation>
    </message>
    <message>
        <source>Show all of the drawing</source>
        <translation>عرض الرسم كله</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>عرضه كله</translation>
    </message>
    <message>
        <source>Pen width ({thinner} and {thicker})</source>
        <translation>عرض القلم ({thinner} و{thicker})</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>ثلاثة أشياء للتجربة</translation>
    </message>
    <message>
        <source>Write a 7. Now cross it: does the answer stay?</source>
        <translation>اكتب 7، ثم ضع خطًا في وسطه: هل تبقى الإجابة؟</translation>
    </message>
    <message>
        <source>Draw a heart. A model should say that it is no digit.</source>
        <translation>ارسم قلبًا. ينبغي أن يقول النموذج إنه ليس رقمًا.</translation>
    </message>
    <message>
        <source>Switch framing off and write small, in a corner.</source>
        <translation>أوقف التأطير واكتب بخط صغير في زاوية.</translation>
    </message>
    <message>
        <source>Show me a sample</source>
        <translation>عرض عيّنة</translation>
    </message>
    <message>
        <source>Puts a digit on the canvas that nobody wrote; Clear takes it away</source>
        <translation>يضع على اللوحة رقمًا لم يكتبه أحد؛ «مسح» يزيله</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Shows in five steps what the window has; later in Help &gt; Tour</source>
        <translation>يعرض في خمس خطوات ما في النافذة؛ وتجدها لاحقًا في مساعدة &gt; جولة</translation>
    </message>
    <message>
        <source>Draw something, then press its key</source>
        <translation>ارسم شيئًا، ثم اضغط مفتاحه</translation>
    </message>
    <message>
        <source>There is nothing on the canvas to collect yet.</source>
        <translation>لا شيء على اللوحة لجمعه بعد.</translation>
    </message>
    <message>
        <source>Asked for was {label}: draw it, then press Enter.</source>
        <translation>المطلوب كان {label}: ارسمه، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Draw, then press its key or a button:</source>
        <translation>ارسم، ثم اضغط مفتاحه أو زرًا:</translation>
    </message>
    <message>
        <source>Collects the drawing as {label}</source>
        <translation>يجمع الرسم بالوسم {label}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Collects the drawing with this label (Enter)</source>
        <translation>يجمع الرسم بهذا الوسم (Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Collects the drawing (Enter or Space on the canvas)</source>
        <translation>يجمع الرسم (Enter أو Space على اللوحة)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Asks for something else</source>
        <translation>يطلب شيئًا آخر</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Brings the last drawing back to the canvas (Backspace)</source>
        <translation>يعيد آخر رسم إلى اللوحة (Backspace)</translation>
    </message>
    <message numerus="yes">
        <source>%n collected</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>لم يُجمع شيء</numerusform>
            <numerusform>جُمع رسم واحد</numerusform>
            <numerusform>جُمع رسمان</numerusform>
            <numerusform>جُمعت %n رسوم</numerusform>
            <numerusform>جُمع %n رسمًا</numerusform>
            <numerusform>جُمع %n رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>Draw an {label}</source>
        <comment>an 8, an A</comment>
        <translation>ارسم {label}</translation>
    </message>
    <message>
        <source>Draw a {label}</source>
        <comment>a 7, a B</comment>
        <translation>ارسم {label}</translation>
    </message>
    <message>
        <source>Draw: {label}</source>
        <translation>ارسم: {label}</translation>
    </message>
    <message>
        <source>Nothing is collected yet: press Collect, draw, and press the key of what it is.</source>
        <translation>لم يُجمع شيء بعد: اضغط «جمع»، وارسم، ثم اضغط مفتاح ما رسمته.</translation>
    </message>
    <message>
        <source>What the drawing was</source>
        <translation>ما كان الرسم</translation>
    </message>
    <message>
        <source>It was a</source>
        <translation>كان هذا</translation>
    </message>
    <message>
        <source>Puts the drawing into the collection as {label}</source>
        <translation>يضع الرسم في المجموعة بالوسم {label}</translation>
    </message>
    <message>
        <source>There is no drawing to be put into the collection yet.</source>
        <translation>لا يوجد رسم لوضعه في المجموعة بعد.</translation>
    </message>
    <message>
        <source>{label} is out of the collection again.</source>
        <translation>أُخرج {label} من المجموعة.</translation>
    </message>
    <message>
        <source>It is in {collection} as {label} already.</source>
        <translation>هو من قبل في {collection} بالوسم {label}.</translation>
    </message>
    <message>
        <source>It was a {label}: kept in {collection}.</source>
        <translation>كان هذا {label}: حُفظ في {collection}.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled as {label}.</source>
        <translation>
            <numerusform>لم يتغير وسم أي مثال إلى {label}.</numerusform>
            <numerusform>تغيّر وسم مثال واحد إلى {label}.</numerusform>
            <numerusform>تغيّر وسم مثالين إلى {label}.</numerusform>
            <numerusform>تغيّر وسم %n أمثلة إلى {label}.</numerusform>
            <numerusform>تغيّر وسم %n مثالًا إلى {label}.</numerusform>
            <numerusform>تغيّر وسم %n مثال إلى {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted; Ctrl+Z here brings (it|them) back.</source>
        <translation>
            <numerusform>لم يُحذف أي مثال.</numerusform>
            <numerusform>حُذف مثال واحد؛ Ctrl+Z هنا يعيده.</numerusform>
            <numerusform>حُذف مثالان؛ Ctrl+Z هنا يعيدهما.</numerusform>
            <numerusform>حُذفت %n أمثلة؛ Ctrl+Z هنا يعيدها.</numerusform>
            <numerusform>حُذف %n مثالًا؛ Ctrl+Z هنا يعيدها.</numerusform>
            <numerusform>حُذف %n مثال؛ Ctrl+Z هنا يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo in this collection.</source>
        <translation>لا شيء للتراجع عنه في هذه المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) back in the collection.</source>
        <translation>
            <numerusform>لم يعد أي مثال إلى المجموعة.</numerusform>
            <numerusform>عاد مثال واحد إلى المجموعة.</numerusform>
            <numerusform>عاد مثالان إلى المجموعة.</numerusform>
            <numerusform>عادت %n أمثلة إلى المجموعة.</numerusform>
            <numerusform>عاد %n مثالًا إلى المجموعة.</numerusform>
            <numerusform>عاد %n مثال إلى المجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) labelled as before.</source>
        <translation>
            <numerusform>لا مثال استعاد وسمه السابق.</numerusform>
            <numerusform>استعاد مثال واحد وسمه السابق.</numerusform>
            <numerusform>استعاد مثالان وسمهما السابق.</numerusform>
            <numerusform>استعادت %n أمثلة وسومها السابقة.</numerusform>
            <numerusform>استعاد %n مثالًا وسومها السابقة.</numerusform>
            <numerusform>استعاد %n مثال وسومها السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo in this collection.</source>
        <translation>لا شيء لإعادته في هذه المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) relabelled again.</source>
        <translation>
            <numerusform>لم يتغير وسم أي مثال من جديد.</numerusform>
            <numerusform>تغيّر وسم مثال واحد من جديد.</numerusform>
            <numerusform>تغيّر وسم مثالين من جديد.</numerusform>
            <numerusform>تغيّر وسم %n أمثلة من جديد.</numerusform>
            <numerusform>تغيّر وسم %n مثالًا من جديد.</numerusform>
            <numerusform>تغيّر وسم %n مثال من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This example is no longer there.</source>
        <translation>لم يعد هذا المثال موجودًا.</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>by {writer}</source>
        <translation>بخط {writer}</translation>
    </message>
    <message>
        <source>read as {label}</source>
        <translation>قُرئ {label}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s)</source>
        <translation>
            <numerusform>{label}: لا أمثلة</numerusform>
            <numerusform>{label}: مثال واحد</numerusform>
            <numerusform>{label}: مثالان</numerusform>
            <numerusform>{label}: %n أمثلة</numerusform>
            <numerusform>{label}: %n مثالًا</numerusform>
            <numerusform>{label}: %n مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The collection that drawings are put into</source>
        <translation>المجموعة التي توضع فيها الرسوم</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>اسم المجموعة الجديدة</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>الاسم، ثم Enter</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>مجموعة جديدة …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>فتح ملف آخر …</translation>
    </message>
    <message>
        <source>Collections (*.ndjson)</source>
        <translation>مجموعات (*.ndjson)</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>فتح مجموعة</translation>
    </message>
    <message>
        <source>The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is added to the list; the one that you start from stays as it is.</source>
        <translation>تتعلّم الطبقة الأخيرة من النموذج من جديد، من هذه الرسوم ومن أرقام كان يعرفها. يُضاف نموذجك الخاص إلى القائمة؛ ويبقى النموذج الذي بدأت منه كما هو.</translation>
    </message>
    <message>
        <source>Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes</source>
        <translation>يدرّب كل الطبقات باستخدام PyTorch، وهذا يستغرق دقائق لا ثانية؛ عدسة «تدريب» تعرض سيره</translation>
    </message>
    <message>
        <source>Only the networks that come with the app can be trained on as a whole</source>
        <translation>الشبكات المرفقة بالتطبيق وحدها يمكن متابعة تدريبها كاملة</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Keep what it can read already</source>
        <translation>الاحتفاظ بما يقرؤه من قبل</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;تعليم</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستخدامه</translation>
    </message>
    <message>
        <source>Train a &amp;whole network</source>
        <translation>تدريب &amp;شبكة كاملة</translation>
    </message>
    <message>
        <source>Teaching … you can go on drawing.</source>
        <translation>جارٍ التعليم … يمكن متابعة الرسم.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>أُوقف؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Not added, since it is worse than before: {reason}.</source>
        <translation>لم يُضف، لأنه أسوأ من ذي قبل: {reason}.</translation>
    </message>
    <message>
        <source>{model} is among your models.</source>
        <translation>صار {model} بين نماذجك.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>النموذج الذي يُبدأ منه</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Otherwise the new model knows the labels of your drawings alone</source>
        <translation>وإلا عرف النموذج الجديد وسوم رسومك وحدها</translation>
    </message>
    <message>
        <source>the name of that model, taught</source>
        <translation>اسم ذلك النموذج، مع «معلَّم»</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Teach a model “{collection}”</source>
        <translation>تعليم نموذج «{collection}»</translation>
    </message>
    <message>
        <source>{model}, trained</source>
        <translation>{model}، مدرَّب</translation>
    </message>
    <message>
        <source>the process ended without an answer</source>
        <translation>انتهت العملية بلا إجابة</translation>
    </message>
    <message>
        <source>{program}: cannot be started; teach with the command digitapp teach.</source>
        <translation>{program}: لا يمكن تشغيله؛ علِّم بالأمر digitapp teach.</translation>
    </message>
    <message>
        <source>No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.</source>
        <translation>لا نموذج هنا له سمات، فلا يمكن تعليم أي منها؛ استعد شبكة مرفقة مثل CNN 28x28.</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>ا&amp;ستيراد ملفات …</translation>
    </message>
    <message>
        <source>Import a &amp;folder with a folder for each label …</source>
        <translation>استيراد &amp;مجلد فيه مجلد لكل وسم …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;تصدير …</translation>
    </message>
    <message>
        <source>Importing {files} …</source>
        <translation>جارٍ استيراد {files} …</translation>
    </message>
    <message>
        <source>Exporting to {file} …</source>
        <translation>جارٍ التصدير إلى {file} …</translation>
    </message>
    <message>
        <source>Drawings and pictures ({patterns})</source>
        <translation>رسوم وصور ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) from {files} added to the collection</source>
        <translation>
            <numerusform>لم يُضف أي مثال من {files} إلى المجموعة</numerusform>
            <numerusform>أُضيف مثال واحد من {files} إلى المجموعة</numerusform>
            <numerusform>أُضيف مثالان من {files} إلى المجموعة</numerusform>
            <numerusform>أُضيفت %n أمثلة من {files} إلى المجموعة</numerusform>
            <numerusform>أُضيف %n مثالًا من {files} إلى المجموعة</numerusform>
            <numerusform>أُضيف %n مثال من {files} إلى المجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written to {path}</source>
        <comment>examples</comment>
        <translation>
            <numerusform>لم يُكتب أي مثال إلى {path}</numerusform>
            <numerusform>كُتب مثال واحد إلى {path}</numerusform>
            <numerusform>كُتب مثالان إلى {path}</numerusform>
            <numerusform>كُتبت %n أمثلة إلى {path}</numerusform>
            <numerusform>كُتب %n مثالًا إلى {path}</numerusform>
            <numerusform>كُتب %n مثال إلى {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
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
            <numerusform>{done}؛ لم يُترك شيء، والسبب الأغلب: {reason}.</numerusform>
            <numerusform>{done}؛ تُرك مثال واحد، والسبب: {reason}.</numerusform>
            <numerusform>{done}؛ تُرك مثالان، والسبب الأغلب: {reason}.</numerusform>
            <numerusform>{done}؛ تُركت %n أمثلة، والسبب الأغلب: {reason}.</numerusform>
            <numerusform>{done}؛ تُرك %n مثالًا، والسبب الأغلب: {reason}.</numerusform>
            <numerusform>{done}؛ تُرك %n مثال، والسبب الأغلب: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collected yet. Press Collect, draw, and press the key of what you drew; or say under an answer what the drawing was.</source>
        <translation>لم يُجمع شيء بعد. اضغط «جمع»، وارسم، ثم اضغط مفتاح ما رسمته؛ أو قل تحت إجابة ما كان الرسم.</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;جمع</translation>
    </message>
    <message>
        <source>Teach …</source>
        <translation>تعليم …</translation>
    </message>
    <message>
        <source>Makes a model that has learnt from these examples</source>
        <translation>يصنع نموذجًا تعلّم من هذه الأمثلة</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>تقييم …</translation>
    </message>
    <message>
        <source>Measures the models on these examples</source>
        <translation>يقيس النماذج على هذه الأمثلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>استيراد أو تصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>و&amp;ضع على اللوحة</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>ت&amp;غيير الوسم إلى</translation>
    </message>
    <message>
        <source>Another label …</source>
        <translation>وسم آخر …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n example(s)</source>
        <translation>
            <numerusform>&amp;حذف</numerusform>
            <numerusform>&amp;حذف مثال واحد</numerusform>
            <numerusform>&amp;حذف مثالين</numerusform>
            <numerusform>&amp;حذف %n أمثلة</numerusform>
            <numerusform>&amp;حذف %n مثالًا</numerusform>
            <numerusform>&amp;حذف %n مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Writer&apos;s name</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>writer&apos;s name</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Whose hand it is; kept with every drawing, so that models can be measured on other hands</source>
        <translation>صاحب الخط؛ يُحفظ مع كل رسم، ليمكن قياس النماذج على خطوط أخرى</translation>
    </message>
    <message>
        <source>Takes the last relabelling or deletion back (Ctrl+Z here)</source>
        <translation>يتراجع عن آخر تغيير وسم أو حذف (Ctrl+Z هنا)</translation>
    </message>
    <message>
        <source>Adds what other files hold, or writes the collection in other formats</source>
        <translation>يضيف محتوى ملفات أخرى، أو يكتب المجموعة بتنسيقات أخرى</translation>
    </message>
    <message>
        <source>Does again what was taken back ({keys} here)</source>
        <translation>يعيد ما تم التراجع عنه ({keys} هنا)</translation>
    </message>
    <message>
        <source>Hides the collection (Ctrl+T)</source>
        <translation>يخفي المجموعة (Ctrl+T)</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; what could be read is here.</source>
        <translation>رسم المرة السابقة تالف ونُحّي جانبًا باسم {path}؛ ما أمكنت قراءته موجود هنا.</translation>
    </message>
    <message>
        <source>The drawing of last time is broken and was set aside as {path}; draw a new one.</source>
        <translation>رسم المرة السابقة تالف ونُحّي جانبًا باسم {path}؛ ارسم رسمًا جديدًا.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>جارٍ فتح الصورة …</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>عاد الرسم يُحفظ.</translation>
    </message>
    <message>
        <source>The browser hands over only the picture&apos;s address, and nothing is fetched from the network here; choose Copy image there, and press Ctrl+V here.</source>
        <translation>لا يسلّم المتصفح إلا عنوان الصورة، ولا شيء يُجلب هنا من الشبكة؛ اختر «نسخ الصورة» هناك، واضغط Ctrl+V هنا.</translation>
    </message>
    <message>
        <source>{path}: there is no drawing {place} in it</source>
        <translation>{path}: ليس فيه الرسم {place}</translation>
    </message>
    <message>
        <source>drawing {place} of {total}</source>
        <translation>الرسم {place} من {total}</translation>
    </message>
    <message>
        <source>drawing {place}</source>
        <translation>الرسم {place}</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>{path}: the picture could not be made; draw in a canvas of a common shape</source>
        <translation>{path}: تعذّر إنشاء الصورة؛ ارسم في لوحة بشكل مألوف</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Open drawings or pictures</source>
        <translation>فتح رسوم أو صور</translation>
    </message>
    <message>
        <source>The drawing is in no file yet. Save it first?</source>
        <translation>الرسم ليس في أي ملف بعد. هل تريد حفظه أولًا؟</translation>
    </message>
    <message>
        <source>What was changed is not in {file} yet. Save it first?</source>
        <translation>ما تغيّر ليس في {file} بعد. هل تريد حفظه أولًا؟</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next start and is in no file yet. Save it first?</source>
        <translation>لا يمكن حفظ الرسم إلى التشغيل التالي وليس في أي ملف بعد. هل تريد حفظه أولًا؟</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Unsaved drawing</source>
        <translation>رسم غير محفوظ</translation>
    </message>
    <message>
        <source>{file}: save this drawing alone, or all drawings of the file?</source>
        <translation>{file}: حفظ هذا الرسم وحده، أم كل رسوم الملف؟</translation>
    </message>
    <message>
        <source>This drawing</source>
        <translation>هذا الرسم</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>كل الرسوم</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>تصدير كـPNG</translation>
    </message>
    <message>
        <source>{file} already exists. Replace it?</source>
        <translation>{file} موجود من قبل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n drawing(s). Replace all of them?</source>
        <translation>
            <numerusform>{file} لا يحوي رسومًا. هل تريد استبداله؟</numerusform>
            <numerusform>{file} يحوي رسمًا واحدًا. هل تريد استبداله؟</numerusform>
            <numerusform>{file} يحوي رسمين. هل تريد استبدالهما؟</numerusform>
            <numerusform>{file} يحوي %n رسوم. هل تريد استبدالها كلها؟</numerusform>
            <numerusform>{file} يحوي %n رسمًا. هل تريد استبدالها كلها؟</numerusform>
            <numerusform>{file} يحوي %n رسم. هل تريد استبدالها كلها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n drawing(s)</source>
        <translation>
            <numerusform>استبدال</numerusform>
            <numerusform>استبدال رسم واحد</numerusform>
            <numerusform>استبدال رسمين</numerusform>
            <numerusform>استبدال %n رسوم</numerusform>
            <numerusform>استبدال %n رسمًا</numerusform>
            <numerusform>استبدال %n رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawings ({suffixes})</source>
        <translation>رسوم ({suffixes})</translation>
    </message>
    <message>
        <source>Drawings and pictures ({suffixes})</source>
        <translation>رسوم وصور ({suffixes})</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>صور ({suffixes})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح ملف</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>فتح الملفات</numerusform>
            <numerusform>فتح ملف واحد</numerusform>
            <numerusform>فتح ملفين</numerusform>
            <numerusform>فتح %n ملفات</numerusform>
            <numerusform>فتح %n ملفًا</numerusform>
            <numerusform>فتح %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>إضافة النماذج</numerusform>
            <numerusform>إضافة نموذج واحد</numerusform>
            <numerusform>إضافة نموذجين</numerusform>
            <numerusform>إضافة %n نماذج</numerusform>
            <numerusform>إضافة %n نموذجًا</numerusform>
            <numerusform>إضافة %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message numerus="yes">
        <source>open %n picture(s)</source>
        <translation>
            <numerusform>فتح الصور</numerusform>
            <numerusform>فتح صورة واحدة</numerusform>
            <numerusform>فتح صورتين</numerusform>
            <numerusform>فتح %n صور</numerusform>
            <numerusform>فتح %n صورة</numerusform>
            <numerusform>فتح %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n file(s)</source>
        <translation>
            <numerusform>فتح الملفات</numerusform>
            <numerusform>فتح ملف واحد</numerusform>
            <numerusform>فتح ملفين</numerusform>
            <numerusform>فتح %n ملفات</numerusform>
            <numerusform>فتح %n ملفًا</numerusform>
            <numerusform>فتح %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>open drawing</source>
        <translation>فتح رسم</translation>
    </message>
    <message numerus="yes">
        <source>open the first of %n drawing(s)</source>
        <translation>
            <numerusform>فتح أول الرسوم</numerusform>
            <numerusform>فتح رسم واحد</numerusform>
            <numerusform>فتح أول رسمين</numerusform>
            <numerusform>فتح الأول من %n رسوم</numerusform>
            <numerusform>فتح الأول من %n رسمًا</numerusform>
            <numerusform>فتح الأول من %n رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>{add} and {open}</source>
        <comment>what will happen to files</comment>
        <translation>{add} و{open}</translation>
    </message>
    <message>
        <source>{name} is an animation: this is its first picture.</source>
        <translation>{name} صورة متحركة: هذه صورتها الأولى.</translation>
    </message>
    <message>
        <source>{path}: there is no picture {place}</source>
        <translation>{path}: ليست فيه الصورة {place}</translation>
    </message>
    <message>
        <source>page {place} of {total}</source>
        <translation>الصفحة {place} من {total}</translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation>الصفحة {place}</translation>
    </message>
    <message>
        <source>picture {place} of {total}</source>
        <translation>الصورة {place} من {total}</translation>
    </message>
    <message>
        <source>picture {place}</source>
        <translation>الصورة {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{path} is no longer there; it was taken off the list.</source>
        <translation>لم يعد {path} موجودًا؛ أُزيل من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, %n stroke(s)</source>
        <translation>
            <numerusform>رسم غير محفوظ من {time}، بلا خطوط</numerusform>
            <numerusform>رسم غير محفوظ من {time}، خط واحد</numerusform>
            <numerusform>رسم غير محفوظ من {time}، خطان</numerusform>
            <numerusform>رسم غير محفوظ من {time}، %n خطوط</numerusform>
            <numerusform>رسم غير محفوظ من {time}، %n خطًا</numerusform>
            <numerusform>رسم غير محفوظ من {time}، %n خط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved drawing of {time}, a picture and %n stroke(s)</source>
        <translation>
            <numerusform>رسم غير محفوظ من {time}، صورة بلا خطوط</numerusform>
            <numerusform>رسم غير محفوظ من {time}، صورة وخط واحد</numerusform>
            <numerusform>رسم غير محفوظ من {time}، صورة وخطان</numerusform>
            <numerusform>رسم غير محفوظ من {time}، صورة و%n خطوط</numerusform>
            <numerusform>رسم غير محفوظ من {time}، صورة و%n خطًا</numerusform>
            <numerusform>رسم غير محفوظ من {time}، صورة و%n خط</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved drawing of {time}, a picture</source>
        <translation>رسم غير محفوظ من {time}، صورة</translation>
    </message>
    <message>
        <source>An easy 3</source>
        <translation>3 سهل</translation>
    </message>
    <message>
        <source>A 4 that simple models misread</source>
        <translation>4 تقرؤه النماذج البسيطة خطأً</translation>
    </message>
    <message>
        <source>A 7 that could be a 1</source>
        <translation>7 قد يكون 1</translation>
    </message>
    <message>
        <source>A 6 that could be an 8</source>
        <translation>6 قد يكون 8</translation>
    </message>
    <message>
        <source>An 8 that the model is not sure of</source>
        <translation>8 لا يثق به النموذج</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>A letter B</source>
        <translation>الحرف B</translation>
    </message>
    <message>
        <source>Two digits at once</source>
        <translation>رقمان معًا</translation>
    </message>
    <message>
        <source>A scribble</source>
        <translation>خربشة</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>علامة صح</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
    <message>
        <source>Saved as drawing {place} of {path}.</source>
        <translation>حُفظ كالرسم {place} في {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>صُدّر إلى {path}.</translation>
    </message>
    <message>
        <source>The drawing before was kept; File &gt; Recent opens it.</source>
        <translation>حُفظ الرسم السابق؛ يفتحه ملف &gt; الأخيرة.</translation>
    </message>
    <message>
        <source>{path}: this drawing is gone or open in another window; choose another one</source>
        <translation>{path}: هذا الرسم لم يعد موجودًا أو مفتوح في نافذة أخرى؛ اختر رسمًا آخر</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>صورة مسحوبة</translation>
    </message>
    <message>
        <source>The other file, {name}, is in File &gt; Recent.</source>
        <translation>الملف الآخر، {name}، في ملف &gt; الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n file(s) (is|are) in File &gt; Recent.</source>
        <translation>
            <numerusform>لا ملفات أخرى في ملف &gt; الأخيرة.</numerusform>
            <numerusform>الملف الآخر في ملف &gt; الأخيرة.</numerusform>
            <numerusform>الملفان الآخران في ملف &gt; الأخيرة.</numerusform>
            <numerusform>الملفات الأخرى (%n) في ملف &gt; الأخيرة.</numerusform>
            <numerusform>الملفات الأخرى (%n) في ملف &gt; الأخيرة.</numerusform>
            <numerusform>الملفات الأخرى (%n) في ملف &gt; الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>منحنى الموثوقية</translation>
    </message>
    <message>
        <source>On the dashed line, answers of {share} are right eight times in ten; a click shows a point&apos;s drawings</source>
        <translation>على الخط المتقطع تصيب الإجابات بثقة {share} ثماني مرات من عشر؛ النقر يعرض رسوم النقطة</translation>
    </message>
    <message>
        <source>Confidence of the answer</source>
        <translation>الثقة بالإجابة</translation>
    </message>
    <message>
        <source>Answers that are right</source>
        <translation>الإجابات الصحيحة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with {low} to {high} confidence: {right} right</source>
        <translation>
            <numerusform>لا إجابات بثقة من {low} إلى {high}: الصحيح {right}</numerusform>
            <numerusform>إجابة واحدة بثقة من {low} إلى {high}: الصحيح {right}</numerusform>
            <numerusform>إجابتان بثقة من {low} إلى {high}: الصحيح {right}</numerusform>
            <numerusform>%n إجابات بثقة من {low} إلى {high}: الصحيح {right}</numerusform>
            <numerusform>%n إجابة بثقة من {low} إلى {high}: الصحيح {right}</numerusform>
            <numerusform>%n إجابة بثقة من {low} إلى {high}: الصحيح {right}</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd …</source>
        <translation>إ&amp;ضافة …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;تقييم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>{step}, {done} of {total}</source>
        <translation>{step}، {done} من {total}</translation>
    </message>
    <message>
        <source>{step}, {done} so far</source>
        <translation>{step}، {done} حتى الآن</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Adds files of labelled drawings or images</source>
        <translation>يضيف ملفات رسوم أو صور موسومة</translation>
    </message>
    <message>
        <source>Takes the marked set off this list; its file stays (Del)</source>
        <translation>يزيل مجموعة البيانات المحددة من هذه القائمة؛ يبقى ملفها (Del)</translation>
    </message>
    <message>
        <source>Has the ticked models read all sets</source>
        <translation>يجعل النماذج المؤشَّر عليها تقرأ كل مجموعات البيانات</translation>
    </message>
    <message>
        <source>Ends the evaluation; what was found stays</source>
        <translation>ينهي التقييم؛ يبقى ما وُجد</translation>
    </message>
    <message>
        <source>Labelled sets ({patterns})</source>
        <translation>مجموعات بيانات موسومة ({patterns})</translation>
    </message>
    <message>
        <source>Add labelled sets</source>
        <translation>إضافة مجموعات بيانات موسومة</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>إضافة مجموعة بيانات</translation>
    </message>
    <message numerus="yes">
        <source>Add %n set(s)</source>
        <translation>
            <numerusform>إضافة مجموعات بيانات</numerusform>
            <numerusform>إضافة مجموعة بيانات واحدة</numerusform>
            <numerusform>إضافة مجموعتي بيانات</numerusform>
            <numerusform>إضافة %n مجموعات بيانات</numerusform>
            <numerusform>إضافة %n مجموعة بيانات</numerusform>
            <numerusform>إضافة %n مجموعة بيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was found by then is shown.</source>
        <translation>أُلغي؛ يُعرض ما وُجد حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>There is nothing on this page to be copied.</source>
        <translation>لا شيء في هذه الصفحة لنسخه.</translation>
    </message>
    <message numerus="yes">
        <source>The table, %n row(s), is on the clipboard as CSV.</source>
        <translation>
            <numerusform>الجدول في الحافظة بتنسيق CSV، بلا صفوف.</numerusform>
            <numerusform>الجدول في الحافظة بتنسيق CSV، صف واحد.</numerusform>
            <numerusform>الجدول في الحافظة بتنسيق CSV، صفان.</numerusform>
            <numerusform>الجدول في الحافظة بتنسيق CSV، %n صفوف.</numerusform>
            <numerusform>الجدول في الحافظة بتنسيق CSV، %n صفًا.</numerusform>
            <numerusform>الجدول في الحافظة بتنسيق CSV، %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>تقارير (*.html)</translation>
    </message>
    <message>
        <source>Corrects the label of the chosen drawing in its collection ({keys})</source>
        <translation>يصحّح وسم الرسم المختار في مجموعته ({keys})</translation>
    </message>
    <message>
        <source>Gives the drawing that was corrected last its old label ({keys})</source>
        <translation>يعيد إلى آخر رسم صُحّح وسمه القديم ({keys})</translation>
    </message>
    <message>
        <source>Another label for the chosen drawing</source>
        <translation>وسم آخر للرسم المختار</translation>
    </message>
    <message>
        <source>or another label</source>
        <translation>أو وسم آخر</translation>
    </message>
    <message>
        <source>Gives the chosen drawing this label ({key} goes here, Enter corrects)</source>
        <translation>يعطي الرسم المختار هذا الوسم ({key} ينقل إلى هنا، وEnter يصحّح)</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>تغيير الوسم إلى {label}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>تغيير الوسم</translation>
    </message>
    <message>
        <source>Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.</source>
        <translation>وسم الرسم {number} الآن {label} في {file}؛ قيّم من جديد ليشمله القياس.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>Read right by label</source>
        <translation>قراءة صحيحة بحسب الوسم</translation>
    </message>
    <message>
        <source>Misread of label {name}: {count}</source>
        <translation>قُرئ خطأً من الوسم {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of label {name} are read right</source>
        <translation>قُرئ كل ما وسمه {name} صحيحًا ({count})</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>بحسب الكاتب</translation>
    </message>
    <message>
        <source>Read right by writer</source>
        <translation>قراءة صحيحة بحسب الكاتب</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Misread of writer {name}: {count}</source>
        <translation>قُرئ خطأً من الكاتب {name}: {count}</translation>
    </message>
    <message>
        <source>All {count} of writer {name} are read right</source>
        <translation>قُرئ كل ما للكاتب {name} صحيحًا ({count})</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a share</comment>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Misread as</source>
        <translation>قُرئ خطأً</translation>
    </message>
    <message>
        <source>This set names no writers; stroke files and collections can.</source>
        <translation>لا تذكر مجموعة البيانات هذه كُتّابًا؛ ملفات الخطوط والمجموعات يمكنها ذلك.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <source>{model} describes the drawings of {set}</source>
        <translation>{model} يصف رسوم {set}</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>جارٍ تحميل {model}</translation>
    </message>
    <message>
        <source>{model} reads {set}</source>
        <translation>{model} يقرأ {set}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It failed ({reason}); choose another model or another set.</source>
        <translation>فشل ({reason})؛ اختر نموذجًا آخر أو مجموعة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Click a point to see its drawings.</source>
        <translation>انقر نقطة لترى رسومها.</translation>
    </message>
    <message>
        <source>Confidence and share of right answers are {points} points apart on average (ECE).</source>
        <translation>الفرق بين الثقة ونسبة الإجابات الصحيحة {points} نقطة مئوية في المتوسط (ECE).</translation>
    </message>
    <message>
        <source>What is misread comes first.</source>
        <translation>ما قُرئ خطأً يأتي أولًا.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>No labelled drawing is misread.</source>
        <translation>لم يُقرأ أي رسم موسوم خطأً.</translation>
    </message>
    <message>
        <source>Misread: {count}, the most confident first</source>
        <translation>قُرئ خطأً: {count}، الأكثر ثقة أولًا</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>وسوم خاطئة؟</translation>
    </message>
    <message>
        <source>&amp;Look for wrong labels</source>
        <translation>ال&amp;بحث عن وسوم خاطئة</translation>
    </message>
    <message>
        <source>A label may be wrong where a classifier that has not seen the drawing reads something else.</source>
        <translation>قد يكون الوسم خاطئًا حيث يقرأ مصنّف لم يرَ الرسم شيئًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n label(s) looks wrong</source>
        <translation>
            <numerusform>لا وسوم لفحصها</numerusform>
            <numerusform>الوسم الوحيد لا يبدو خاطئًا</numerusform>
            <numerusform>لا يبدو أي من الوسمين خاطئًا</numerusform>
            <numerusform>لا يبدو أي من %n وسوم خاطئًا</numerusform>
            <numerusform>لا يبدو أي من %n وسمًا خاطئًا</numerusform>
            <numerusform>لا يبدو أي من %n وسم خاطئًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that may be wrong: {count}, {confident} of them confidently</source>
        <translation>وسوم قد تكون خاطئة: {count}، منها بثقة {confident}</translation>
    </message>
    <message>
        <source>Look at them: many are only hard to read.</source>
        <translation>انظر إليها: كثير منها صعب القراءة فحسب.</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>الآن {label}</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>كان {label}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الارتباك</translation>
    </message>
    <message numerus="yes">
        <source>{label} read right: %n drawing(s)</source>
        <translation>
            <numerusform>{label} قُرئ صحيحًا: لا رسوم</numerusform>
            <numerusform>{label} قُرئ صحيحًا: رسم واحد</numerusform>
            <numerusform>{label} قُرئ صحيحًا: رسمان</numerusform>
            <numerusform>{label} قُرئ صحيحًا: %n رسوم</numerusform>
            <numerusform>{label} قُرئ صحيحًا: %n رسمًا</numerusform>
            <numerusform>{label} قُرئ صحيحًا: %n رسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer}: %n drawing(s)</source>
        <translation>
            <numerusform>{label} قُرئ {answer}: لا رسوم</numerusform>
            <numerusform>{label} قُرئ {answer}: رسم واحد</numerusform>
            <numerusform>{label} قُرئ {answer}: رسمان</numerusform>
            <numerusform>{label} قُرئ {answer}: %n رسوم</numerusform>
            <numerusform>{label} قُرئ {answer}: %n رسمًا</numerusform>
            <numerusform>{label} قُرئ {answer}: %n رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <translation>{thousands} ألف</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>الارتباك</translation>
    </message>
    <message>
        <source>Click a cell to see its drawings.</source>
        <translation>انقر خلية لترى رسومها.</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}</source>
        <translation>الرسم {number}: {first}، {second}</translation>
    </message>
    <message>
        <source>Drawing {number}: {first}, {second}, writer {writer}</source>
        <translation>الرسم {number}: {first}، {second}، الكاتب {writer}</translation>
    </message>
    <message>
        <source>Read right, by set and model</source>
        <translation>القراءة الصحيحة، بحسب مجموعة البيانات والنموذج</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Cancelled before it was read</source>
        <translation>أُلغي قبل أن يُقرأ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>{correct} of {count} read right, 95 % interval {bounds}</source>
        <translation>قُرئ {correct} من {count} صحيحًا، فترة ثقة 95٪ {bounds}</translation>
    </message>
    <message>
        <source>Enter shows the chosen drawing on the canvas</source>
        <translation>Enter يعرض الرسم المختار على اللوحة</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown.</source>
        <translation>يُعرض أول {shown} من {count}.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>نموذجان</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>أي الرسوم</translation>
    </message>
    <message>
        <source>Tick two models or more, and evaluate them on this set to compare them.</source>
        <translation>أشّر على نموذجين أو أكثر، وقيّمهما على مجموعة البيانات هذه لمقارنتهما.</translation>
    </message>
    <message>
        <source>Right: {first}, {second}.</source>
        <translation>الصحيح: {first}، {second}.</translation>
    </message>
    <message>
        <source>All that they read differently ({count})</source>
        <translation>كل ما يختلفان في قراءته ({count})</translation>
    </message>
    <message>
        <source>Only {model} is right ({count})</source>
        <translation>{model} وحده مصيب ({count})</translation>
    </message>
    <message>
        <source>Both are wrong ({count})</source>
        <translation>كلاهما مخطئ ({count})</translation>
    </message>
    <message>
        <source>Read by {model} | by {other}</source>
        <translation>يقرؤه {model} | يقرؤه {other}</translation>
    </message>
    <message>
        <source>There are none</source>
        <comment>drawings</comment>
        <translation>لا توجد رسوم</translation>
    </message>
    <message>
        <source>Which digits does a model misread, whose, and how sure is it then?</source>
        <translation>أي الأرقام يقرؤها النموذج خطأً، ولمن هي، وكم يكون واثقًا حينها؟</translation>
    </message>
    <message>
        <source>Add a set of labelled drawings: a collection or another .ndjson file, IDX images such as MNIST&apos;s, .npz, or optdigits. Tick the models that are to read it, and press Evaluate.</source>
        <translation>أضف مجموعة بيانات من رسوم موسومة: مجموعة أو ملف ‎.ndjson آخر، أو صور IDX مثل صور MNIST، أو ‎.npz، أو optdigits. أشّر على النماذج التي ستقرؤها، واضغط «تقييم».</translation>
    </message>
    <message>
        <source>The models read …</source>
        <translation>النماذج تقرأ …</translation>
    </message>
    <message>
        <source>The figures appear above as they are found, and the mistakes here. The window for drawing can be used meanwhile.</source>
        <translation>تظهر القيم في الأعلى كلما وُجدت، والأخطاء هنا. يمكن في هذه الأثناء استخدام نافذة الرسم.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>&amp;نسخ كـCSV</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>حفظ &amp;صورة …</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>حفظ ت&amp;قرير …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Copies what the page says as a table, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>ينسخ ما في الصفحة كجدول، لبرنامج جداول (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Saves what the page shows as a picture</source>
        <translation>يحفظ ما تعرضه الصفحة كصورة</translation>
    </message>
    <message>
        <source>Saves all that was evaluated, with the drawings, as one HTML file</source>
        <translation>يحفظ كل ما قُيّم، مع الرسوم، في ملف HTML واحد</translation>
    </message>
    <message>
        <source>{model} on {set}: {correct} of {count} read right</source>
        <translation>{model} على {set}: قُرئ {correct} من {count} صحيحًا</translation>
    </message>
    <message>
        <source>sure of {share} of them, and right in {right} of those</source>
        <translation>واثق في {share} منها، ومصيب في {right} من تلك</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing to read</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>لا رسوم خالية مما يُقرأ</numerusform>
            <numerusform>رسم واحد لا شيء فيه للقراءة</numerusform>
            <numerusform>رسمان لا شيء فيهما للقراءة</numerusform>
            <numerusform>%n رسوم لا شيء فيها للقراءة</numerusform>
            <numerusform>%n رسمًا لا شيء فيها للقراءة</numerusform>
            <numerusform>%n رسم لا شيء فيها للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a label that the model does not know, counted as wrong</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>لا رسوم بوسم لا يعرفه النموذج</numerusform>
            <numerusform>رسم واحد بوسم لا يعرفه النموذج، حُسب خطأ</numerusform>
            <numerusform>رسمان بوسم لا يعرفه النموذج، حُسبا خطأ</numerusform>
            <numerusform>%n رسوم بوسم لا يعرفه النموذج، حُسبت خطأ</numerusform>
            <numerusform>%n رسمًا بوسم لا يعرفه النموذج، حُسبت خطأ</numerusform>
            <numerusform>%n رسم بوسم لا يعرفه النموذج، حُسبت خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label, not counted</source>
        <comment>drawings</comment>
        <translation>
            <numerusform>لا رسوم بلا وسم</numerusform>
            <numerusform>رسم واحد بلا وسم، لم يُحسب</numerusform>
            <numerusform>رسمان بلا وسم، لم يُحسبا</numerusform>
            <numerusform>%n رسوم بلا وسم، لم تُحسب</numerusform>
            <numerusform>%n رسمًا بلا وسم، لم تُحسب</numerusform>
            <numerusform>%n رسم بلا وسم، لم تُحسب</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}; {fact}</source>
        <comment>of an evaluation</comment>
        <translation>{facts}؛ {fact}</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <comment>of an evaluation</comment>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>digitapp help</source>
        <translation>مساعدة digitapp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>ما هذا</translation>
    </message>
    <message>
        <source>You draw a digit, and while the pen moves you see what a model reads in it. A model is a program that has learnt from many written digits what each of them looks like.</source>
        <translation>ترسم رقمًا، وبينما يتحرك القلم ترى ما يقرؤه نموذج فيه. النموذج برنامج تعلّم من كثير من الأرقام المكتوبة شكل كل منها.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a server.</source>
        <translation>كل شيء يجري على هذا الحاسوب. لا يغادره أي رسم، إلا إذا أضفت نموذجًا يعمل على خادم.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <source>Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, with how probable the model finds each of the ten digits.</source>
        <translation>ارسم رقمًا على المربع الكبير بالفأرة أو بقلم أو بالإصبع. تظهر الإجابة بجانبه، مع احتمال كل من الأرقام العشرة عند النموذج.</translation>
    </message>
    <message>
        <source>Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File &gt; Samples has drawings that are easy, hard, or no digit at all.</source>
        <translation>ثم حاول أن تخدعه: ضع خطًا في وسط 7، واترك 8 مفتوحًا، واكتب بخط صغير جدًا، وارسم قلبًا. في ملف &gt; عيّنات رسوم سهلة وصعبة وأخرى ليست أرقامًا أصلًا.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.</source>
        <translation>Ctrl+Z يتراجع عن آخر تعديل، حتى المسح. يعود الرسم عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>At the top right you choose another model. The tab Compare shows what all of them read.</source>
        <translation>في أعلى النافذة تختار نموذجًا آخر. تبويب «مقارنة» يعرض ما تقرؤه كلها.</translation>
    </message>
    <message>
        <source>View &gt; Collection keeps drawings with what they are; Teach makes a model of your own of them, and View &gt; Evaluate models shows what is misread.</source>
        <translation>عرض &gt; المجموعة يحفظ الرسوم مع ما هي عليه؛ و«تعليم» يصنع منها نموذجًا خاصًا بك، وعرض &gt; تقييم النماذج يُظهر ما يُقرأ خطأً.</translation>
    </message>
    <message>
        <source>Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, others).</source>
        <translation>أسقط ملفًا على النافذة لفتحه: رسوم (.ndjson) أو صورة أو نموذج من عندك (.onnx وغيره).</translation>
    </message>
    <message>
        <source>A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it.</source>
        <translation>يمكن أيضًا لصق صورة رقم (Ctrl+V). ويمكنك الرسم فوقها؛ قائمة «تحرير» تدوّرها وتقصّها.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>ما معنى الكلمات</translation>
    </message>
    <message>
        <source>The digit that the model finds the most probable.</source>
        <translation>الرقم الذي يراه النموذج الأكثر احتمالًا.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>How probable the model finds its answer, in per cent. A model that says 90 % should be right nine times in ten; not every model is that honest.</source>
        <translation>احتمال الإجابة عند النموذج، بالنسبة المئوية. النموذج الذي يقول 90٪ ينبغي أن يصيب تسع مرات من عشر؛ وليست كل النماذج بهذا الصدق.</translation>
    </message>
    <message>
        <source>Digitness</source>
        <translation>درجة الشبه بالأرقام</translation>
    </message>
    <message>
        <source>How much the drawing looks like a digit at all. A heart may look more like a 0 than like any other digit and still be no digit. Not every model can tell.</source>
        <translation>كم يشبه الرسم رقمًا أصلًا. قد يشبه القلب 0 أكثر مما يشبه أي رقم آخر ومع ذلك ليس رقمًا. لا تستطيع كل النماذج تمييز ذلك.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>واثق</translation>
    </message>
    <message>
        <source>The confidence is at least {share} %, and the digitness is high enough.</source>
        <translation>الثقة {share}٪ على الأقل، ودرجة الشبه بالأرقام عالية بما يكفي.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير واثق</translation>
    </message>
    <message>
        <source>The model hesitates between two digits, or the drawing is not quite like one.</source>
        <translation>النموذج متردد بين رقمين، أو الرسم لا يشبه رقمًا تمامًا.</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>The digitness is too low. What the model would read if it had to stands below.</source>
        <translation>درجة الشبه بالأرقام منخفضة جدًا. ما كان النموذج ليقرأه لو لزم ذلك مذكور أدناه.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>التأطير</translation>
    </message>
    <message>
        <source>The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as it was done with the digits that the model has learnt from. Switch it off, and a digit in a corner is misread.</source>
        <translation>يُكبَّر الحبر أو يُصغَّر إلى حجم واحد ويُنقل إلى الوسط قبل أن يراه النموذج، كما جرى للأرقام التي تعلّم منها النموذج. أوقفه، فيُقرأ رقم في زاوية خطأً.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>A tab below the answer. Each answers one question about your drawing.</source>
        <translation>تبويب تحت الإجابة. كل عدسة تجيب عن سؤال واحد حول رسمك.</translation>
    </message>
    <message>
        <source>Read right on unseen writers</source>
        <translation>القراءة الصحيحة لكُتّاب جدد</translation>
    </message>
    <message>
        <source>How many drawings of people from whom the model has never seen anything it reads right. That is what counts for you: it has never seen your hand either.</source>
        <translation>كم رسمًا يقرأ صحيحًا لأشخاص لم يرَ النموذج منهم شيئًا قط. هذا ما يهمك: فهو لم يرَ خطك أيضًا.</translation>
    </message>
    <message>
        <source>70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for testing.</source>
        <translation>70,000 رقم ممسوح ضوئيًا تُقارن عليها النماذج. القيم هنا لعشرة الآلاف المحفوظة للاختبار.</translation>
    </message>
    <message>
        <source>What a drawing in a file is meant to be. Where there is one, the answer says whether it is right.</source>
        <translation>ما يُقصد برسم في ملف. حيث يوجد وسم، تقول الإجابة هل هي صحيحة.</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>البيانات والرخص</translation>
    </message>
    <message>
        <source>digitapp is free under the MIT licence: you may use it, change it and pass it on.</source>
        <translation>digitapp برنامج حر برخصة MIT: يجوز استخدامه وتغييره وتمريره إلى غيرك.</translation>
    </message>
    <message>
        <source>The bundled models have learnt from three collections, whose licences ask that they are named:</source>
        <translation>تعلّمت النماذج المرفقة من ثلاث مجموعات بيانات تطلب رخصها ذكرها:</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>The digits under File &gt; Samples are generated; nobody wrote them.</source>
        <translation>الأرقام في ملف &gt; عيّنات مولّدة؛ لم يكتبها أحد.</translation>
    </message>
    <message>
        <source>Single letters and Del work while the canvas is used; Edit &gt; Single-key shortcuts turns the letters off.</source>
        <translation>الحروف المفردة وDel تعمل أثناء استخدام اللوحة؛ تحرير &gt; اختصارات بحرف واحد يوقف الحروف.</translation>
    </message>
    <message>
        <source>To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it.</source>
        <translation>للرسم بلوحة المفاتيح انتقل إلى لوحة الرسم: مفاتيح الأسهم تحرّك قلمًا، وبدقة مع Shift؛ وSpace يُنزله ويرفعه، وEsc يتركه. سهمان معًا يرسمان خطًا مائلًا. أو اضغط D ثم رقمًا للحصول على عيّنة منه.</translation>
    </message>
    <message>
        <source>Tab goes from one control to the next, Space presses it, Alt opens the menus.</source>
        <translation>Tab ينتقل من عنصر إلى آخر، وSpace يضغطه، وAlt يفتح القوائم.</translation>
    </message>
    <message>
        <source>The lenses</source>
        <translation>العدسات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Models cannot be used ({reason}); start the app again.</source>
        <translation>لا يمكن استخدام النماذج ({reason})؛ شغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>{model} could not be loaded ({reason}); choose another model.</source>
        <translation>تعذّر تحميل {model} ‏({reason})؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{trouble}; it runs on the default device.</source>
        <translation>{trouble}؛ يعمل على الجهاز الافتراضي.</translation>
    </message>
    <message>
        <source>{model} could not read the drawing ({reason}); choose another model.</source>
        <translation>لم يستطع {model} قراءة الرسم ({reason})؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>ارسم رقمًا</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>How many models give the answer that most of them give</source>
        <translation>كم نموذجًا يعطي الإجابة التي يعطيها أكثرها</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>ترتيب النماذج</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <comment>models</comment>
        <translation>
            <numerusform>إظهار المخفي</numerusform>
            <numerusform>إظهار نموذج مخفي واحد</numerusform>
            <numerusform>إظهار نموذجين مخفيين</numerusform>
            <numerusform>إظهار %n نماذج مخفية</numerusform>
            <numerusform>إظهار %n نموذجًا مخفيًا</numerusform>
            <numerusform>إظهار %n نموذج مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) (is|are) left out: at most {most} added models are compared at once.</source>
        <translation>
            <numerusform>لم يُترك أي نموذج: يُقارن {most} من النماذج المضافة على الأكثر معًا.</numerusform>
            <numerusform>تُرك نموذج آخر واحد: يُقارن {most} من النماذج المضافة على الأكثر معًا.</numerusform>
            <numerusform>تُرك نموذجان آخران: يُقارن {most} من النماذج المضافة على الأكثر معًا.</numerusform>
            <numerusform>تُركت %n نماذج أخرى: يُقارن {most} من النماذج المضافة على الأكثر معًا.</numerusform>
            <numerusform>تُرك %n نموذجًا آخر: يُقارن {most} من النماذج المضافة على الأكثر معًا.</numerusform>
            <numerusform>تُرك %n نموذج آخر: يُقارن {most} من النماذج المضافة على الأكثر معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>بحسب الإجابة</translation>
    </message>
    <message>
        <source>By accuracy</source>
        <translation>بحسب الدقة</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>بحسب الزمن</translation>
    </message>
    <message>
        <source>Read with this model</source>
        <translation>القراءة بهذا النموذج</translation>
    </message>
    <message>
        <source>Hide this model</source>
        <translation>إخفاء هذا النموذج</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>this model does</comment>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} م.ث</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>split</source>
        <translation>انقسام</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s|)</source>
        <comment>models</comment>
        <translation>
            <numerusform>لا يختلف أي منها</numerusform>
            <numerusform>واحد يختلف</numerusform>
            <numerusform>اثنان يختلفان</numerusform>
            <numerusform>%n تختلف</numerusform>
            <numerusform>%n تختلف</numerusform>
            <numerusform>%n تختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model to compare</source>
        <translation>لا نموذج للمقارنة</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>No model has an answer</source>
        <translation>لا إجابة من أي نموذج</translation>
    </message>
    <message>
        <source>The only model sees nothing to read yet</source>
        <translation>النموذج الوحيد لا يرى شيئًا للقراءة بعد</translation>
    </message>
    <message>
        <source>Both models see nothing to read yet</source>
        <translation>كلا النموذجين لا يرى شيئًا للقراءة بعد</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see nothing to read yet</source>
        <translation>
            <numerusform>لا نماذج ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>النموذج الوحيد لا يرى شيئًا للقراءة بعد</numerusform>
            <numerusform>كلا النموذجين لا يرى شيئًا للقراءة بعد</numerusform>
            <numerusform>النماذج كلها (%n) لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>النماذج كلها (%n) لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>النماذج كلها (%n) لا ترى شيئًا للقراءة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model sees no digit</source>
        <translation>النموذج الوحيد لا يرى رقمًا</translation>
    </message>
    <message>
        <source>Both models see no digit</source>
        <translation>كلا النموذجين لا يرى رقمًا</translation>
    </message>
    <message numerus="yes">
        <source>All %n models see no digit</source>
        <translation>
            <numerusform>لا نماذج ترى رقمًا</numerusform>
            <numerusform>النموذج الوحيد لا يرى رقمًا</numerusform>
            <numerusform>كلا النموذجين لا يرى رقمًا</numerusform>
            <numerusform>النماذج كلها (%n) لا ترى رقمًا</numerusform>
            <numerusform>النماذج كلها (%n) لا ترى رقمًا</numerusform>
            <numerusform>النماذج كلها (%n) لا ترى رقمًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The only model reads {label}</source>
        <translation>النموذج الوحيد يقرأ {label}</translation>
    </message>
    <message>
        <source>Both models read {label}</source>
        <translation>كلا النموذجين يقرأ {label}</translation>
    </message>
    <message numerus="yes">
        <source>All %n models read {label}</source>
        <translation>
            <numerusform>لا نماذج تقرأ {label}</numerusform>
            <numerusform>النموذج الوحيد يقرأ {label}</numerusform>
            <numerusform>كلا النموذجين يقرأ {label}</numerusform>
            <numerusform>النماذج كلها (%n) تقرأ {label}</numerusform>
            <numerusform>النماذج كلها (%n) تقرأ {label}</numerusform>
            <numerusform>النماذج كلها (%n) تقرأ {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 من {models} لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>1 من {models} لا يرى شيئًا للقراءة بعد</numerusform>
            <numerusform>2 من {models} لا يريان شيئًا للقراءة بعد</numerusform>
            <numerusform>%n من {models} لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>%n من {models} لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>%n من {models} لا ترى شيئًا للقراءة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 من {models} لا ترى رقمًا</numerusform>
            <numerusform>1 من {models} لا يرى رقمًا</numerusform>
            <numerusform>2 من {models} لا يريان رقمًا</numerusform>
            <numerusform>%n من {models} لا ترى رقمًا</numerusform>
            <numerusform>%n من {models} لا ترى رقمًا</numerusform>
            <numerusform>%n من {models} لا ترى رقمًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {models} read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 من {models} تقرأ {label}</numerusform>
            <numerusform>1 من {models} يقرأ {label}</numerusform>
            <numerusform>2 من {models} يقرآن {label}</numerusform>
            <numerusform>%n من {models} تقرأ {label}</numerusform>
            <numerusform>%n من {models} تقرأ {label}</numerusform>
            <numerusform>%n من {models} تقرأ {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) nothing to read yet</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>واحد لا يرى شيئًا للقراءة بعد</numerusform>
            <numerusform>اثنان لا يريان شيئًا للقراءة بعد</numerusform>
            <numerusform>%n لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>%n لا ترى شيئًا للقراءة بعد</numerusform>
            <numerusform>%n لا ترى شيئًا للقراءة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (sees|see) no digit</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 لا ترى رقمًا</numerusform>
            <numerusform>واحد لا يرى رقمًا</numerusform>
            <numerusform>اثنان لا يريان رقمًا</numerusform>
            <numerusform>%n لا ترى رقمًا</numerusform>
            <numerusform>%n لا ترى رقمًا</numerusform>
            <numerusform>%n لا ترى رقمًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still reading</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 ما زالت تقرأ</numerusform>
            <numerusform>واحد ما زال يقرأ</numerusform>
            <numerusform>اثنان ما زالا يقرآن</numerusform>
            <numerusform>%n ما زالت تقرأ</numerusform>
            <numerusform>%n ما زالت تقرأ</numerusform>
            <numerusform>%n ما زالت تقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) no answer</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 بلا إجابة</numerusform>
            <numerusform>واحد بلا إجابة</numerusform>
            <numerusform>اثنان بلا إجابة</numerusform>
            <numerusform>%n بلا إجابة</numerusform>
            <numerusform>%n بلا إجابة</numerusform>
            <numerusform>%n بلا إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read(s|) {label}</source>
        <comment>models</comment>
        <translation>
            <numerusform>0 تقرأ {label}</numerusform>
            <numerusform>واحد يقرأ {label}</numerusform>
            <numerusform>اثنان يقرآن {label}</numerusform>
            <numerusform>%n تقرأ {label}</numerusform>
            <numerusform>%n تقرأ {label}</numerusform>
            <numerusform>%n تقرأ {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No majority: %n different answers</source>
        <translation>
            <numerusform>لا أغلبية: لا إجابات</numerusform>
            <numerusform>لا أغلبية: إجابة واحدة</numerusform>
            <numerusform>لا أغلبية: إجابتان مختلفتان</numerusform>
            <numerusform>لا أغلبية: %n إجابات مختلفة</numerusform>
            <numerusform>لا أغلبية: %n إجابة مختلفة</numerusform>
            <numerusform>لا أغلبية: %n إجابة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>No majority: {answers}</source>
        <translation>لا أغلبية: {answers}</translation>
    </message>
    <message>
        <source>{agreement}; {exceptions}</source>
        <translation>{agreement}؛ {exceptions}</translation>
    </message>
    <message>
        <source>What the model was given</source>
        <translation>ما أُعطي للنموذج</translation>
    </message>
    <message>
        <source>{model} could not be asked ({reason}); choose another model.</source>
        <translation>تعذّر سؤال {model} ‏({reason})؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>What the model was really given</source>
        <translation>ما أُعطي للنموذج حقًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What makes the model answer as it does, and what would change its answer</source>
        <translation>ما الذي يجعل النموذج يجيب هكذا، وما الذي يغيّر إجابته</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>What each layer of the model makes of the drawing</source>
        <translation>ما تفهمه كل طبقة في النموذج من الرسم</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>How far the drawing can be changed before the answer does</source>
        <translation>إلى أي حد يمكن تغيير الرسم قبل أن تتغير الإجابة</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>How the answer came about while you drew, and where it changed</source>
        <translation>كيف نشأت الإجابة أثناء الرسم، وأين تغيّرت</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What every model reads in the drawing, side by side</source>
        <translation>ما يقرؤه كل نموذج في الرسم، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>All numbers that were read, line by line, to be corrected and taken along</source>
        <translation>كل الأعداد التي قُرئت، سطرًا سطرًا، لتصحيحها وأخذها معك</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>How the training of a whole network of your own goes</source>
        <translation>كيف يسير تدريب شبكة كاملة خاصة بك</translation>
    </message>
    <message>
        <source>What it sees of the model&apos;s input</source>
        <translation>ما تراه من مدخل النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s input; the frame is the part that the value under the pointer depends on</source>
        <translation>مدخل النموذج؛ الإطار هو الجزء الذي تعتمد عليه القيمة تحت المؤشر</translation>
    </message>
    <message>
        <source>Looking into the model …</source>
        <translation>جارٍ النظر داخل النموذج …</translation>
    </message>
    <message>
        <source>Draw something to see what each layer of the model makes of it.</source>
        <translation>ارسم شيئًا لترى ما تفهمه كل طبقة في النموذج منه.</translation>
    </message>
    <message>
        <source>There is no answer, so there are no layers to show.</source>
        <translation>لا توجد إجابة، فلا طبقات لعرضها.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>جارٍ تحميل النموذج.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>خرائط السمات</translation>
    </message>
    <message>
        <source>&lt; {milliseconds} ms</source>
        <translation>دون {milliseconds} م.ث</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>reads {steps}</source>
        <comment>this layer of the model does</comment>
        <translation>تقرأ {steps}</translation>
    </message>
    <message>
        <source>Blue: ink here adds to the output. Orange: ink here takes from it.</source>
        <translation>الأزرق: الحبر هنا يزيد المخرج. البرتقالي: الحبر هنا ينقصه.</translation>
    </message>
    <message>
        <source>Blue bars are above zero, orange ones below.</source>
        <translation>الأعمدة الزرقاء فوق الصفر، والبرتقالية تحته.</translation>
    </message>
    <message>
        <source>Bars begin at zero.</source>
        <translation>تبدأ الأعمدة من الصفر.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.</source>
        <translation>الأسود هو 0، وألمع بكسل في كل خريطة هو أكبر قيمة فيها؛ الأزرق فوق 0، والبرتقالي تحته.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; each pixel is the mean of {block}.</source>
        <translation>الأسود هو 0، وألمع بكسل في كل خريطة هو أكبر قيمة فيها؛ الأزرق فوق 0، والبرتقالي تحته؛ كل بكسل متوسط {block}.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value.</source>
        <translation>الأسود هو 0، وألمع بكسل في كل خريطة هو أكبر قيمة فيها.</translation>
    </message>
    <message>
        <source>Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}.</source>
        <translation>الأسود هو 0، وألمع بكسل في كل خريطة هو أكبر قيمة فيها؛ كل بكسل متوسط {block}.</translation>
    </message>
    <message>
        <source>Weight for {label}, row {row}, column {column}: {weight}</source>
        <translation>الوزن لـ{label}، الصف {row}، العمود {column}: ‏{weight}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>العدد {number}</translation>
    </message>
    <message>
        <source>Map {number}, row {row}, column {column}: {value}</source>
        <translation>الخريطة {number}، الصف {row}، العمود {column}: ‏{value}</translation>
    </message>
    <message>
        <source>All weights: {low} to {high}</source>
        <translation>كل الأوزان: {low} إلى {high}</translation>
    </message>
    <message>
        <source>This layer gives values that are not numbers; mend the model&apos;s export.</source>
        <translation>تعطي هذه الطبقة قيمًا ليست أعدادًا؛ أصلح تصدير النموذج.</translation>
    </message>
    <message>
        <source>All values: {low} to {high}, {mean} on average</source>
        <translation>كل القيم: {low} إلى {high}، ‏{mean} في المتوسط</translation>
    </message>
    <message>
        <source>Shows what the layer looks for in the input, in place of what it found</source>
        <translation>يعرض ما تبحث عنه الطبقة في المدخل، بدلًا مما وجدته</translation>
    </message>
    <message>
        <source>{value}; sees rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>{value}؛ ترى الصفوف من {top} إلى {bottom}، والأعمدة من {left} إلى {right}</translation>
    </message>
    <message>
        <source>Click on a map, or press Enter, to see it alone; click again to see all</source>
        <translation>انقر خريطة، أو اضغط Enter، لتراها وحدها؛ انقر من جديد لترى الكل</translation>
    </message>
    <message>
        <source>Layers, from the input to the answer</source>
        <translation>الطبقات، من المدخل إلى الإجابة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>values of a layer</comment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>العدسات</translation>
    </message>
    <message>
        <source>Keeps this lens open in a panel of its own</source>
        <translation>يُبقي هذه العدسة مفتوحة في لوح خاص بها</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>حفظ صورة …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>ما يراه النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s input as it is: {size} pixels</source>
        <translation>مدخل النموذج كما هو: {size} بكسل</translation>
    </message>
    <message>
        <source>No pixel is inked.</source>
        <translation>لا حبر في أي بكسل.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.</source>
        <translation>
            <numerusform>لا حبر في أي بكسل، في الصفوف من {top} إلى {bottom} والأعمدة من {left} إلى {right}.</numerusform>
            <numerusform>بكسل واحد فيه حبر، في الصفوف من {top} إلى {bottom} والأعمدة من {left} إلى {right}.</numerusform>
            <numerusform>بكسلان فيهما حبر، في الصفوف من {top} إلى {bottom} والأعمدة من {left} إلى {right}.</numerusform>
            <numerusform>%n بكسلات فيها حبر، في الصفوف من {top} إلى {bottom} والأعمدة من {left} إلى {right}.</numerusform>
            <numerusform>%n بكسلًا فيها حبر، في الصفوف من {top} إلى {bottom} والأعمدة من {left} إلى {right}.</numerusform>
            <numerusform>%n بكسل فيها حبر، في الصفوف من {top} إلى {bottom} والأعمدة من {left} إلى {right}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} بكسل</translation>
    </message>
    <message>
        <source>Position in time</source>
        <translation>الموضع الزمني</translation>
    </message>
    <message>
        <source>Animation (WebP) …</source>
        <translation>صورة متحركة (WebP) …</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>صورة متحركة</translation>
    </message>
    <message>
        <source>Animation (GIF) …</source>
        <translation>صورة متحركة (GIF) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>جدول (CSV) …</translation>
    </message>
    <message>
        <source>Numbers (JSON) …</source>
        <translation>أعداد (JSON) …</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.</source>
        <translation>ليس للصورة أزمنة: لا يُعرف كيف كُتبت. ارسم فوقها، فيمكن إعادة عرض ذلك.</translation>
    </message>
    <message>
        <source>Draw something to see how the answer comes about.</source>
        <translation>ارسم شيئًا لترى كيف تنشأ الإجابة.</translation>
    </message>
    <message>
        <source>There is no answer to replay.</source>
        <translation>لا توجد إجابة لإعادة عرضها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>long pauses are shortened</source>
        <translation>التوقفات الطويلة مختصرة</translation>
    </message>
    <message>
        <source>at equal steps</source>
        <comment>the points of a drawing</comment>
        <translation>بخطوات متساوية</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save replay</source>
        <translation>حفظ إعادة العرض</translation>
    </message>
    <message>
        <source>Draws it once more, with the answer of every moment (Space)</source>
        <translation>يرسمه مرة أخرى، مع إجابة كل لحظة (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>سرعة العرض</translation>
    </message>
    <message>
        <source>Saves it as an animated picture, or as numbers</source>
        <translation>يحفظها كصورة متحركة أو كأعداد</translation>
    </message>
    <message>
        <source>Asking the model about every moment …</source>
        <translation>جارٍ سؤال النموذج عن كل لحظة …</translation>
    </message>
    <message>
        <source>Asking the model about every moment … {known} of {moments} moments are known.</source>
        <translation>جارٍ سؤال النموذج عن كل لحظة … عُرف {known} من {moments} من اللحظات.</translation>
    </message>
    <message>
        <source>1 · ink</source>
        <translation>١ · الحبر</translation>
    </message>
    <message>
        <source>2 · box</source>
        <translation>٢ · المربع</translation>
    </message>
    <message>
        <source>3 · centre</source>
        <translation>٣ · المركز</translation>
    </message>
    <message>
        <source>4 · pixels</source>
        <translation>٤ · البكسلات</translation>
    </message>
    <message>
        <source>2 · canvas</source>
        <translation>٢ · اللوحة</translation>
    </message>
    <message>
        <source>3 · middle</source>
        <translation>٣ · الوسط</translation>
    </message>
    <message>
        <source>1 · picture</source>
        <translation>١ · الصورة</translation>
    </message>
    <message>
        <source>2 · light</source>
        <translation>٢ · الضوء</translation>
    </message>
    <message>
        <source>3 · ink</source>
        <translation>٣ · الحبر</translation>
    </message>
    <message>
        <source>4 · box</source>
        <translation>٤ · المربع</translation>
    </message>
    <message>
        <source>5 · pixels</source>
        <translation>٥ · البكسلات</translation>
    </message>
    <message>
        <source>4 · canvas</source>
        <translation>٤ · اللوحة</translation>
    </message>
    <message>
        <source>The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model&apos;s pixels</source>
        <translation>الحبر؛ المربع حوله، محوّلًا إلى حجم ثابت؛ مركزه، منقولًا إلى الوسط؛ بكسلات النموذج</translation>
    </message>
    <message>
        <source>Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle</source>
        <translation>من دون التأطير تُصغَّر اللوحة كلها كما هي: قد يكون الرقم صغيرًا وبعيدًا عن الوسط</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink, with what is drawn over it; the box around that; the model&apos;s pixels</source>
        <translation>الصورة؛ في ضوء متساوٍ؛ حبرها، مع ما رُسم فوقها؛ المربع حول ذلك؛ بكسلات النموذج</translation>
    </message>
    <message>
        <source>The picture; in even light; its ink; the whole canvas, which is shrunk; the model&apos;s pixels</source>
        <translation>الصورة؛ في ضوء متساوٍ؛ حبرها؛ اللوحة كلها، وهي تُصغَّر؛ بكسلات النموذج</translation>
    </message>
    <message>
        <source>Steps from the ink to the model&apos;s input</source>
        <translation>الخطوات من الحبر إلى مدخل النموذج</translation>
    </message>
    <message>
        <source>Click to play it</source>
        <translation>انقر لتشغيله</translation>
    </message>
    <message>
        <source>Picture with boxes (PNG) …</source>
        <translation>صورة مع مربعات (PNG) …</translation>
    </message>
    <message>
        <source>Picture with boxes</source>
        <translation>صورة مع مربعات</translation>
    </message>
    <message>
        <source>One digit was read. View &gt; Read drawings as &gt; A number takes it for a number.</source>
        <translation>قُرئ رقم واحد. عرض &gt; قراءة الرسوم كـ &gt; عدد يعدّه عددًا.</translation>
    </message>
    <message>
        <source>Write numbers, or open a picture of them, and they stand here line by line.</source>
        <translation>اكتب أعدادًا، أو افتح صورة لها، فتظهر هنا سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>لا توجد إجابة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>No number was read: {problem}.</source>
        <translation>لم يُقرأ أي عدد: {problem}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>لا صفوف في الحافظة، للصقها في برنامج جداول.</numerusform>
            <numerusform>صف واحد في الحافظة، للصقه في برنامج جداول.</numerusform>
            <numerusform>صفان في الحافظة، للصقهما في برنامج جداول.</numerusform>
            <numerusform>%n صفوف في الحافظة، للصقها في برنامج جداول.</numerusform>
            <numerusform>%n صفًا في الحافظة، للصقها في برنامج جداول.</numerusform>
            <numerusform>%n صف في الحافظة، للصقها في برنامج جداول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read</source>
        <translation>حفظ ما قُرئ</translation>
    </message>
    <message>
        <source>Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)</source>
        <translation>ينسخ كل الصفوف، للصقها في برنامج جداول (Ctrl+C في الجدول)</translation>
    </message>
    <message>
        <source>Saves what was read as a table, as JSON, or the picture with its boxes</source>
        <translation>يحفظ ما قُرئ كجدول أو JSON، أو الصورة مع مربعاتها</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in {lines} lines</source>
        <translation>
            <numerusform>لا أعداد، الأسطر: {lines}</numerusform>
            <numerusform>عدد واحد، الأسطر: {lines}</numerusform>
            <numerusform>عددان، الأسطر: {lines}</numerusform>
            <numerusform>%n أعداد، الأسطر: {lines}</numerusform>
            <numerusform>%n عددًا، الأسطر: {lines}</numerusform>
            <numerusform>%n عدد، الأسطر: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>%n أعداد</numerusform>
            <numerusform>%n عددًا</numerusform>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}; %n (is|are) not sure</source>
        <comment>of the numbers</comment>
        <translation>
            <numerusform>{numbers}؛ كلها بثقة</numerusform>
            <numerusform>{numbers}؛ واحد غير موثوق</numerusform>
            <numerusform>{numbers}؛ اثنان غير موثوقين</numerusform>
            <numerusform>{numbers}؛ %n غير موثوقة</numerusform>
            <numerusform>{numbers}؛ %n غير موثوقة</numerusform>
            <numerusform>{numbers}؛ %n غير موثوقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}. There may be more: {problem}.</source>
        <translation>{numbers}. ربما يوجد المزيد: {problem}.</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Type to correct it; the digits that are the same stay as they are</source>
        <translation>اكتب لتصحيحه؛ الأرقام التي لم تتغير تبقى كما هي</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>غير واثق بعد</translation>
    </message>
    <message>
        <source>Numbers that were read</source>
        <translation>الأعداد التي قُرئت</translation>
    </message>
    <message>
        <source>The curves begin when the first epoch is done</source>
        <translation>تبدأ المنحنيات عند انتهاء الحقبة الأولى</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>trained images read</source>
        <translation>المقروء من صور التدريب</translation>
    </message>
    <message>
        <source>held-out drawings read</source>
        <translation>المقروء من الرسوم المحجوزة</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch</source>
        <translation>الخسارة والدقة في كل حقبة</translation>
    </message>
    <message>
        <source>The loss falls while the network learns; how many held-out drawings it reads says how well</source>
        <translation>تنخفض الخسارة بينما تتعلّم الشبكة؛ وعدد ما تقرؤه من الرسوم المحجوزة يبيّن مدى جودتها</translation>
    </message>
    <message>
        <source>Loss {loss} after epoch {epoch}</source>
        <translation>الخسارة {loss} بعد الحقبة {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>الحقبة {epoch}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>مت&amp;ابعة</translation>
    </message>
    <message>
        <source>Ends the training for now; it can go on from the last epoch, also another day</source>
        <translation>ينهي التدريب مؤقتًا؛ يمكن متابعته من آخر حقبة، ولو في يوم آخر</translation>
    </message>
    <message>
        <source>Give the training up</source>
        <translation>التخلي عن التدريب</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Training {model}</source>
        <translation>تدريب {model}</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>Gives the training up; what it has learnt is deleted</source>
        <translation>يتخلى عن التدريب؛ يُحذف ما تعلّمه</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Pause keeps it, also for another day.</source>
        <translation>يُحذف ما تعلّمه. «إيقاف مؤقت» يحفظه، ولو ليوم آخر.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted. Paused it waits, also for another day.</source>
        <translation>يُحذف ما تعلّمه. إذا بقي متوقفًا مؤقتًا فهو ينتظر، ولو ليوم آخر.</translation>
    </message>
    <message>
        <source>What it has learnt is deleted.</source>
        <translation>يُحذف ما تعلّمه.</translation>
    </message>
    <message>
        <source>Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.</source>
        <translation>لا شيء قيد التدريب: اضغط «تعليم» في درج المجموعة، ثم «تدريب شبكة كاملة».</translation>
    </message>
    <message>
        <source>Copying the drawings …</source>
        <translation>جارٍ نسخ الرسوم …</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>جارٍ الإيقاف المؤقت …</translation>
    </message>
    <message>
        <source>{step} …</source>
        <comment>what a training does</comment>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>Reading the drawings …</source>
        <translation>جارٍ قراءة الرسوم …</translation>
    </message>
    <message numerus="yes">
        <source>Training on %n drawing(s); {others} others only measure.</source>
        <translation>
            <numerusform>لا رسوم للتدريب؛ {others} أخرى للقياس فقط.</numerusform>
            <numerusform>التدريب على رسم واحد؛ {others} أخرى للقياس فقط.</numerusform>
            <numerusform>التدريب على رسمين؛ {others} أخرى للقياس فقط.</numerusform>
            <numerusform>التدريب على %n رسوم؛ {others} أخرى للقياس فقط.</numerusform>
            <numerusform>التدريب على %n رسمًا؛ {others} أخرى للقياس فقط.</numerusform>
            <numerusform>التدريب على %n رسم؛ {others} أخرى للقياس فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside them: {digits}.</source>
        <translation>وإلى جانبها: {digits}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done.</source>
        <translation>انتهت الحقبة {epoch} من {epochs}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done, about {time} left.</source>
        <translation>انتهت الحقبة {epoch} من {epochs}، بقي نحو {time}.</translation>
    </message>
    <message>
        <source>{share} of the held-out drawings are read right.</source>
        <translation>تُقرأ {share} من الرسوم المحجوزة صحيحة.</translation>
    </message>
    <message>
        <source>Paused before the end of the first epoch; Continue begins anew.</source>
        <translation>أُوقف مؤقتًا قبل نهاية الحقبة الأولى؛ «متابعة» تبدأ من جديد.</translation>
    </message>
    <message>
        <source>Paused; Continue goes on after epoch {epoch}.</source>
        <translation>أُوقف مؤقتًا؛ «متابعة» تكمل بعد الحقبة {epoch}.</translation>
    </message>
    <message>
        <source>Done. Use it, and it is among your models.</source>
        <translation>انتهى. استخدمه، فيصير بين نماذجك.</translation>
    </message>
    <message>
        <source>It reads worse than before: {sets}.</source>
        <translation>يقرأ أسوأ من ذي قبل: {sets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{set}: after {after}, n = {n}.</source>
        <translation>{set}: بعده {after}، ‏n = {n}.</translation>
    </message>
    <message>
        <source>{set}: before {before}, after {after}, n = {n}.</source>
        <translation>{set}: قبله {before}، وبعده {after}، ‏n = {n}.</translation>
    </message>
    <message>
        <source>the training ended unexpectedly</source>
        <translation>انتهى التدريب على غير المتوقع</translation>
    </message>
    <message>
        <source>{program}: cannot be started; train with the command digitapp-export train.</source>
        <translation>{program}: لا يمكن تشغيله؛ درّب بالأمر digitapp-export train.</translation>
    </message>
    <message>
        <source>The collection, as it was when the training began</source>
        <translation>المجموعة، كما كانت عند بدء التدريب</translation>
    </message>
    <message>
        <source>Training a whole network needs PyTorch, which is not installed; get it with: pip install &apos;digitapp[train]&apos;</source>
        <translation>يحتاج تدريب شبكة كاملة إلى PyTorch، وهو غير مثبّت؛ احصل عليه بالأمر: pip install &apos;digitapp[train]&apos;</translation>
    </message>
    <message>
        <source>Another network is being trained: look at the lens Training, and stop it there first.</source>
        <translation>شبكة أخرى قيد التدريب: انظر إلى عدسة «تدريب»، وأوقفه هناك أولًا.</translation>
    </message>
    <message>
        <source>Another window trains a network: wait until it is done, or stop it there first.</source>
        <translation>نافذة أخرى تدرّب شبكة: انتظر حتى تنتهي، أو أوقفه هناك أولًا.</translation>
    </message>
    <message>
        <source>The training ended without a model.</source>
        <translation>انتهى التدريب بلا نموذج.</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); make room there</source>
        <translation>{folder}: لا يمكن الكتابة فيه ({reason})؛ وفّر مساحة هناك</translation>
    </message>
    <message>
        <source>Probabilities along the change</source>
        <translation>الاحتمالات على طول التغيير</translation>
    </message>
    <message>
        <source>How probable each label is along the change; a click or a drag chooses how much</source>
        <translation>احتمال كل وسم على طول التغيير؛ النقر أو السحب يختار المقدار</translation>
    </message>
    <message>
        <source>A picture has no strokes to cut, shake or thin.</source>
        <translation>ليس في الصورة خطوط لقصّها أو هزّها أو ترقيقها.</translation>
    </message>
    <message>
        <source>Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)</source>
        <translation>يضع الرسم المغيَّر مكان الرسم (Ctrl+Z يعيده)</translation>
    </message>
    <message>
        <source>Change the drawing first</source>
        <translation>غيّر الرسم أولًا</translation>
    </message>
    <message>
        <source>A picture stays as it is here; Edit &gt; Rotate and Edit &gt; Crop change it</source>
        <translation>تبقى الصورة هنا كما هي؛ تحرير &gt; تدوير الصورة وتحرير &gt; قص الصورة يغيّرانها</translation>
    </message>
    <message>
        <source>Blur and noise change the model&apos;s pixels, not the ink: there is nothing to put on the canvas</source>
        <translation>الضبابية والتشويش يغيّران بكسلات النموذج لا الحبر: لا شيء لوضعه على اللوحة</translation>
    </message>
    <message>
        <source>Draw something to see how far it can be changed before the answer does.</source>
        <translation>ارسم شيئًا لترى إلى أي حد يمكن تغييره قبل أن تتغير الإجابة.</translation>
    </message>
    <message>
        <source>There is no answer that could change.</source>
        <translation>لا توجد إجابة يمكن أن تتغير.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Changed: {answer}</source>
        <translation>بعد التغيير: {answer}</translation>
    </message>
    <message>
        <source>As drawn: {answer}</source>
        <translation>كما رُسم: {answer}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ النظر …</translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: about {seconds} s for each slider.</source>
        <translation>جارٍ النظر … يحتاج {model} إلى {milliseconds} م.ث للإجابة الواحدة، والمطلوب {answers}: نحو {seconds} ث لكل منزلق.</translation>
    </message>
    <message>
        <source>What the model sees of the changed drawing</source>
        <translation>ما يراه النموذج من الرسم المغيَّر</translation>
    </message>
    <message>
        <source>Answer to the changed drawing</source>
        <translation>الإجابة عن الرسم المغيَّر</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>يعيد كل المنزلقات إلى مواضعها</translation>
    </message>
    <message>
        <source>Shows what every model would answer along the change, a strip each</source>
        <translation>يعرض ما سيجيب به كل نموذج على طول التغيير، في شريط لكل منها</translation>
    </message>
    <message>
        <source>Answers of all models along the change</source>
        <translation>إجابات كل النماذج على طول التغيير</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>how a model&apos;s answer changes</comment>
        <translation>لم يُعرف بعد</translation>
    </message>
    <message>
        <source>Arrows change it, Backspace or a double click puts it back</source>
        <translation>الأسهم تغيّره، وBackspace أو النقر المزدوج يعيده</translation>
    </message>
    <message>
        <source>Evidence in the model&apos;s input</source>
        <translation>الأدلة في مدخل النموذج</translation>
    </message>
    <message>
        <source>The ink here makes no difference</source>
        <translation>الحبر هنا بلا أثر</translation>
    </message>
    <message>
        <source>That nothing is here makes no difference</source>
        <translation>خلو هذا الموضع بلا أثر</translation>
    </message>
    <message>
        <source>The ink here speaks for {label} ({value})</source>
        <translation>الحبر هنا لصالح {label} ‏({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks for {label} ({value})</source>
        <translation>خلو هذا الموضع لصالح {label} ‏({value})</translation>
    </message>
    <message>
        <source>The ink here speaks against {label} ({value})</source>
        <translation>الحبر هنا ضد {label} ‏({value})</translation>
    </message>
    <message>
        <source>That nothing is here speaks against {label} ({value})</source>
        <translation>خلو هذا الموضع ضد {label} ‏({value})</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>الوسم المراد تفسيره</translation>
    </message>
    <message>
        <source>Label to compare with</source>
        <translation>الوسم المراد المقارنة به</translation>
    </message>
    <message>
        <source>Picture at the right</source>
        <translation>الصورة الجانبية</translation>
    </message>
    <message>
        <source>Draw something to see what makes the model answer as it does.</source>
        <translation>ارسم شيئًا لترى ما يجعل النموذج يجيب هكذا.</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>لا توجد إجابة لتفسيرها.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message numerus="yes">
        <source>Most like it of %n known drawing(s)</source>
        <translation>
            <numerusform>أشبه الرسوم المعروفة به</numerusform>
            <numerusform>أشبه الرسوم به، من رسم معروف واحد</numerusform>
            <numerusform>أشبه الرسوم به، من رسمين معروفين</numerusform>
            <numerusform>أشبه الرسوم به، من %n رسوم معروفة</numerusform>
            <numerusform>أشبه الرسوم به، من %n رسمًا معروفًا</numerusform>
            <numerusform>أشبه الرسوم به، من %n رسم معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: about {minutes} min.</source>
        <translation>جارٍ النظر … يحتاج {model} إلى {milliseconds} م.ث للإجابة الواحدة، والمطلوب نحو {answers}: قرابة {minutes} د.</translation>
    </message>
    <message>
        <source>speaks for {label} and not {other}</source>
        <translation>لصالح {label} وليس {other}</translation>
    </message>
    <message>
        <source>speaks for {label}</source>
        <translation>لصالح {label}</translation>
    </message>
    <message>
        <source>against it</source>
        <comment>what speaks so</comment>
        <translation>ضده</translation>
    </message>
    <message>
        <source>and not</source>
        <comment>Why 7 and not 1</comment>
        <translation>وليس</translation>
    </message>
    <message>
        <source>Show the pieces of the drawing, or where it is among {count} known ones</source>
        <translation>عرض قطع الرسم، أو موضعه بين {count} من الرسوم المعروفة</translation>
    </message>
    <message>
        <source>Map of known drawings</source>
        <translation>خريطة الرسوم المعروفة</translation>
    </message>
    <message>
        <source>Each dot is a known drawing; those alike to the model are near each other</source>
        <translation>كل نقطة رسم معروف؛ المتشابهة عند النموذج متقاربة</translation>
    </message>
    <message>
        <source>A known {label}, {source}.</source>
        <translation>{label} معروف، {source}.</translation>
    </message>
    <message>
        <source>Known drawings that are most like this one</source>
        <translation>الرسوم المعروفة الأشبه بهذا</translation>
    </message>
    <message>
        <source>Their labels, the most alike first: {labels}</source>
        <translation>وسومها، الأشبه أولًا: {labels}</translation>
    </message>
    <message>
        <source>{label}, {source}; distance {distance} of at most {most}</source>
        <translation>{label}، {source}؛ المسافة {distance} من {most} على الأكثر</translation>
    </message>
    <message>
        <source>Pieces of the drawing</source>
        <translation>قطع الرسم</translation>
    </message>
    <message>
        <source>Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)</source>
        <translation>أشر إلى قطعة لترى ما يُقرأ من دونها؛ النقر يمحوها (Ctrl+Z يعيدها)</translation>
    </message>
    <message>
        <source>A picture is not divided into pieces: what speaks for the answer is beside this.</source>
        <translation>لا تُقسَّم الصورة إلى قطع: ما هو لصالح الإجابة معروض بجانب هذا.</translation>
    </message>
    <message>
        <source>Without this piece there is nothing to read.</source>
        <translation>من دون هذه القطعة لا شيء للقراءة.</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}).</source>
        <translation>من دون هذه القطعة: {label} ({share}).</translation>
    </message>
    <message>
        <source>Without this piece: {label} ({share}), and not like a digit.</source>
        <translation>من دون هذه القطعة: {label} ({share})، ولا يشبه رقمًا.</translation>
    </message>
    <message>
        <source>Framing is on again; it was off when the app ended.</source>
        <translation>عاد التأطير إلى العمل؛ كان موقوفًا عند إنهاء التطبيق.</translation>
    </message>
    <message>
        <source>There is no room for the lenses: enlarge the window, or make the text smaller (Ctrl+-).</source>
        <translation>لا مكان للعدسات: كبّر النافذة، أو صغّر النصوص (Ctrl+-).</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <translation>نماذج ({suffixes})</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>جارٍ النظر في {name} …</translation>
    </message>
    <message>
        <source>May the model&apos;s backend use {needs}?</source>
        <translation>هل يجوز لمحرّك النموذج استخدام {needs}؟</translation>
    </message>
    <message>
        <source>Without that it cannot be used: {sentence}</source>
        <translation>من دون ذلك لا يمكن استخدامه: {sentence}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Added as {model}.</source>
        <translation>أُضيف باسم {model}.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>يرى</translation>
    </message>
    <message>
        <source>and reads</source>
        <translation>ويقرأ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>How it takes its images</source>
        <translation>كيف يأخذ صوره</translation>
    </message>
    <message>
        <source>Trying on generated digits how the model wants its images …</source>
        <translation>تجربة أرقام مولّدة لمعرفة كيف يريد النموذج صوره …</translation>
    </message>
    <message>
        <source>What the list of models shows</source>
        <translation>ما تعرضه قائمة النماذج</translation>
    </message>
    <message>
        <source>The labels of the outputs in their order, separated by commas; Enter tries them</source>
        <translation>وسوم المخرجات بترتيبها، مفصولة بفواصل؛ Enter يجرّبها</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Ways to read the model</source>
        <translation>طرق قراءة النموذج</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <comment>a share of drawings</comment>
        <translation>{share} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to feed it (was|were) tried on generated digits; the best stand first. Draw on the canvas to see what each makes of it, then confirm one.</source>
        <translation>
            <numerusform>لم تُجرَّب أي طريقة لتغذيته.</numerusform>
            <numerusform>جُرّبت طريقة واحدة لتغذيته على أرقام مولّدة. ارسم على اللوحة لترى ما يفهمه بها، ثم أكّدها.</numerusform>
            <numerusform>جُرّبت طريقتان لتغذيته على أرقام مولّدة؛ الأفضل أولًا. ارسم على اللوحة لترى ما يفهمه بكل منهما، ثم أكّد واحدة.</numerusform>
            <numerusform>جُرّبت %n طرق لتغذيته على أرقام مولّدة؛ الأفضل أولًا. ارسم على اللوحة لترى ما يفهمه بكل منها، ثم أكّد واحدة.</numerusform>
            <numerusform>جُرّبت %n طريقة لتغذيته على أرقام مولّدة؛ الأفضل أولًا. ارسم على اللوحة لترى ما يفهمه بكل منها، ثم أكّد واحدة.</numerusform>
            <numerusform>جُرّبت %n طريقة لتغذيته على أرقام مولّدة؛ الأفضل أولًا. ارسم على اللوحة لترى ما يفهمه بكل منها، ثم أكّد واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>يفشل</translation>
    </message>
    <message>
        <source>Trying it with these labels …</source>
        <translation>جارٍ تجربته بهذه الوسوم …</translation>
    </message>
    <message>
        <source>Copying it to your models and trying it there …</source>
        <translation>جارٍ نسخه إلى نماذجك وتجربته هناك …</translation>
    </message>
    <message>
        <source>The address of a model that a server offers by the Open Inference Protocol:</source>
        <translation>عنوان نموذج يقدّمه خادم ببروتوكول Open Inference Protocol:</translation>
    </message>
    <message>
        <source>Add served model</source>
        <translation>إضافة نموذج من خادم</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>عنوان النموذج</translation>
    </message>
    <message>
        <source>What you draw is sent there while this model answers.</source>
        <translation>ما ترسمه يُرسل إلى هناك ما دام هذا النموذج هو الذي يجيب.</translation>
    </message>
    <message>
        <source>{address} is not an address; give one such as {example}.</source>
        <translation>{address} ليس عنوانًا؛ أعطِ عنوانًا مثل {example}.</translation>
    </message>
    <message>
        <source>This is not an address; give one such as {example}.</source>
        <translation>هذا ليس عنوانًا؛ أعطِ عنوانًا مثل {example}.</translation>
    </message>
    <message>
        <source>Asking the server what the model is …</source>
        <translation>جارٍ سؤال الخادم عن النموذج …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>التش&amp;غيل على</translation>
    </message>
    <message>
        <source>{source}: was not opened</source>
        <translation>{source}: لم يُفتح</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>No model is loaded yet; try again in a moment.</source>
        <translation>لم يُحمَّل أي نموذج بعد؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>It is called {title} now.</source>
        <translation>اسمه الآن {title}.</translation>
    </message>
    <message>
        <source>It is among your models again.</source>
        <translation>عاد إلى نماذجك.</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>حول هذا النموذج</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>إعاد&amp;ته</translation>
    </message>
    <message>
        <source>About {title}</source>
        <translation>حول {title}</translation>
    </message>
    <message>
        <source>This model comes with the app: it can be neither renamed nor removed.</source>
        <translation>هذا النموذج مرفق بالتطبيق: لا يمكن إعادة تسميته ولا إزالته.</translation>
    </message>
    <message>
        <source>{title} was removed; its files are kept in {folder}.</source>
        <translation>أُزيل {title}؛ ملفاته محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>Shows the page of another model</source>
        <translation>يعرض صفحة نموذج آخر</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>ما يُعرف عن النموذج</translation>
    </message>
    <message>
        <source>Gives the model this name; its file keeps its own</source>
        <translation>يعطي النموذج هذا الاسم؛ يحتفظ ملفه باسمه</translation>
    </message>
    <message>
        <source>Takes the model out of the list; its files are kept and can be put back</source>
        <translation>يُخرج النموذج من القائمة؛ تبقى ملفاته محفوظة ويمكن إعادته</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>القلم</translation>
    </message>
    <message>
        <source>The model that reads (Ctrl+1 to Ctrl+9)</source>
        <translation>النموذج الذي يقرأ (Ctrl+1 إلى Ctrl+9)</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>لا نموذج بعد</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>لا يمكن استخدامه: {reason}</translation>
    </message>
    <message>
        <source>unseen writers</source>
        <translation>كُتّاب جدد</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>القراءة الصحيحة: {figures}</translation>
    </message>
    <message>
        <source>{name}, scanned digits: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}، أرقام ممسوحة ضوئيًا: {share}٪ ({low} إلى {high}، ‏n = {count})</translation>
    </message>
    <message>
        <source>{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})</source>
        <translation>{name}، خطوط قلم لأشخاص لم يُدرَّب عليها: {share}٪ ({low} إلى {high}، ‏n = {count})</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>هذا هو</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>تقسيمه</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>دمج مع السابق</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>دمج مع اللاحق</translation>
    </message>
    <message>
        <source>It is not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Forget what I said of this number</source>
        <translation>نسيان ما قلته عن هذا العدد</translation>
    </message>
    <message>
        <source>Shows this digit; once more, what can be done with it</source>
        <translation>يعرض هذا الرقم؛ ومرة أخرى ما يمكن فعله به</translation>
    </message>
    <message>
        <source>Click to look at it; once more to correct, split or merge it</source>
        <translation>انقر للنظر إليه؛ ومرة أخرى لتصحيحه أو تقسيمه أو دمجه</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <source>In the &amp;present window</source>
        <translation>في النافذة ال&amp;حالية</translation>
    </message>
    <message>
        <source>In a &amp;new window</source>
        <translation>في نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>Open &amp;files from outside</source>
        <translation>فتح الملفات من ال&amp;خارج</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Where should {name} open?</source>
        <translation>أين يُفتح {name}؟</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;تذكّر الإجابة</translation>
    </message>
    <message>
        <source>View &gt; {menu} changes it</source>
        <translation>عرض &gt; {menu} يغيّره</translation>
    </message>
    <message>
        <source>There is nothing of the picture in this part; drag a rectangle over what is to be kept.</source>
        <translation>لا شيء من الصورة في هذا الجزء؛ اسحب مستطيلًا فوق ما تريد إبقاءه.</translation>
    </message>
    <message>
        <source>Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.</source>
        <translation>اسحب مستطيلًا فوق ما تريد إبقاءه؛ Enter يأخذ المعروض، وEsc ينهي هذا.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>Changing the picture …</source>
        <translation>جارٍ تغيير الصورة …</translation>
    </message>
    <message>
        <source>digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: لا توجد شاشة عرض؛ اضبط DISPLAY، أو استخدم سطر الأوامر: digitapp predict FILE</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE</source>
        <translation>digitapp: لا يمكن تشغيل النافذة ({cause})؛ {advice}، أو استخدم سطر الأوامر: digitapp predict FILE</translation>
    </message>
    <message>
        <source>another start cannot open its file in this window ({cause}); {advice}</source>
        <translation>لا يستطيع تشغيل آخر فتح ملفه في هذه النافذة ({cause})؛ {advice}</translation>
    </message>
    <message>
        <source>digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE</source>
        <translation>digitapp: لا يمكن تشغيل النافذة ({cause})؛ أو استخدم سطر الأوامر: digitapp predict FILE</translation>
    </message>
    <message>
        <source>{name} (it is {value})</source>
        <translation>{name} (قيمته {value})</translation>
    </message>
    <message>
        <source>{settings} and {other}</source>
        <translation>{settings} و{other}</translation>
    </message>
    <message>
        <source>check {settings}</source>
        <translation>تحقق من {settings}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>About the drawing</source>
        <translation>عن الرسم</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>وسمه {label}</translation>
    </message>
    <message>
        <source>framing is off</source>
        <translation>التأطير موقوف</translation>
    </message>
    <message>
        <source>picture, {width} {times} {height}</source>
        <translation>صورة، {width} {times} {height}</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>خطأ: {sentence}</translation>
    </message>
    <message>
        <source>install PySide6 again</source>
        <translation>ثبّت PySide6 من جديد</translation>
    </message>
    <message>
        <source>install the package that holds {library}</source>
        <translation>ثبّت الحزمة التي تحوي {library}</translation>
    </message>
    <message>
        <source>on Debian and Ubuntu: {command}</source>
        <translation>على Debian وUbuntu: ‏{command}</translation>
    </message>
    <message>
        <source>Note: {what}.</source>
        <translation>ملاحظة: {what}.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done, or at the next start.</source>
        <translation>تتغير اللغة فور انتهاء ما هو جارٍ، أو عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 إلى 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 إلى 255</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 إلى 1</translation>
    </message>
    <message>
        <source>mean and std of MNIST</source>
        <translation>متوسط MNIST وانحرافه المعياري</translation>
    </message>
    <message>
        <source>0 to 16</source>
        <translation>0 إلى 16</translation>
    </message>
    <message>
        <source>mean and std of ImageNet</source>
        <translation>متوسط ImageNet وانحرافه المعياري</translation>
    </message>
    <message>
        <source>it has {count} outputs, but {given} labels were given; give {count}</source>
        <translation>عدد مخرجاته {count}، لكن عدد الوسوم المعطاة {given}؛ أعطِ {count}</translation>
    </message>
    <message>
        <source>no card can be written for it: {reason}</source>
        <translation>لا يمكن كتابة بطاقة له: {reason}</translation>
    </message>
    <message>
        <source>its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a side with 1 or 3 channels; export it with a fixed size</source>
        <translation>مدخله {name} بالشكل {shape} ليس صورة ضلعها من {smallest} إلى {largest} بكسل بقناة واحدة أو 3 قنوات؛ صدّره بحجم ثابت</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink bright, framing {framing}</source>
        <translation>{layout} {dtype}، {scale}، الحبر فاتح، التأطير {framing}</translation>
    </message>
    <message>
        <source>{layout} {dtype}, {scale}, ink dark, framing {framing}</source>
        <translation>{layout} {dtype}، {scale}، الحبر داكن، التأطير {framing}</translation>
    </message>
    <message>
        <source>it takes {count} inputs ({names}), not one image; export it with one input</source>
        <translation>يأخذ {count} من المدخلات ({names})، لا صورة واحدة؛ صدّره بمدخل واحد</translation>
    </message>
    <message>
        <source>its input {name} is of {dtype}; export it to take {known}</source>
        <translation>مدخله {name} من النوع {dtype}؛ صدّره ليأخذ {known}</translation>
    </message>
    <message>
        <source>no output holds a score for each of 2 to {most} labels (there are: {shapes})</source>
        <translation>لا مخرج يحوي درجة لكل من 2 إلى {most} من الوسوم (الموجود: {shapes})</translation>
    </message>
    <message>
        <source>{path}: no backend reads files of this kind; known are {known}</source>
        <translation>{path}: لا محرّك يقرأ ملفات من هذا النوع؛ المعروف {known}</translation>
    </message>
    <message>
        <source>{source}: there is a model {model} already; give this one another name</source>
        <translation>{source}: يوجد نموذج {model} من قبل؛ أعطِ هذا اسمًا آخر</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>{path}: is there already, and the model finds its weights by that name: export it again with another name for them</source>
        <translation>{path}: موجود من قبل، والنموذج يجد أوزانه بهذا الاسم: صدّره من جديد باسم آخر لها</translation>
    </message>
    <message>
        <source>{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS</source>
        <translation>{folder}: لا يمكن نسخ النموذج إليه ({reason})؛ وفّر مساحة أو اضبط DIGITAPP_MODELS</translation>
    </message>
    <message>
        <source>{existing}: is there already; give the model another name</source>
        <translation>{existing}: موجود من قبل؛ أعطِ النموذج اسمًا آخر</translation>
    </message>
    <message>
        <source>{file}, which belongs to it, is no file in its folder: export it as one file</source>
        <translation>{file} الذي يتبعه ليس ملفًا في مجلده: صدّره كملف واحد</translation>
    </message>
    <message>
        <source>{name}, which holds its weights, is named as a model or a file of the app: export it again</source>
        <translation>{name} الذي يحوي أوزانه يحمل اسم نموذج أو ملف من ملفات التطبيق: صدّره من جديد</translation>
    </message>
    <message>
        <source>{source}: cannot be added: {reason}</source>
        <translation>{source}: لا يمكن إضافته: {reason}</translation>
    </message>
    <message>
        <source>{given}: neither a file nor an address; name a model file that is there, or give an address such as http://localhost:8080/v2/models/digits</source>
        <translation>{given}: ليس ملفًا ولا عنوانًا؛ اذكر ملف نموذج موجودًا، أو أعطِ عنوانًا مثل http://localhost:8080/v2/models/digits</translation>
    </message>
    <message>
        <source>{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME</source>
        <translation>{address}: لا محرّك يعرف عناوين من هذا النوع؛ أعطِ http://HOST:PORT/v2/models/NAME</translation>
    </message>
    <message>
        <source>it fails on every drawing ({reason}); see that it takes one image</source>
        <translation>يفشل مع كل رسم ({reason})؛ تأكد أنه يأخذ صورة واحدة</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <comment>a list</comment>
        <translation>{before}، {after}</translation>
    </message>
    <message>
        <source>{model}: answered with shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: أجاب بالشكل {shape} لا {wanted}؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not numbers; mend its export</source>
        <translation>{model}: أجاب بقيم ليست أعدادًا؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: أجاب بدرجة شبه بالأرقام شكلها {shape} لا {wanted}؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness of values that are not numbers; mend its export</source>
        <translation>{model}: أجاب بدرجة شبه بالأرقام قيمها ليست أعدادًا؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not {wanted}; mend its export</source>
        <translation>{model}: أجاب بسمات شكلها {shape} لا {wanted}؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with features of values that are not numbers; mend its export</source>
        <translation>{model}: أجاب بسمات قيمها ليست أعدادًا؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with values that are not probabilities; its card should say &apos;logits&apos;</source>
        <translation>{model}: أجاب بقيم ليست احتمالات؛ ينبغي أن تذكر بطاقته &apos;logits&apos;</translation>
    </message>
    <message>
        <source>{model}: answered with a digitness that is not between 0 and 1; mend its export</source>
        <translation>{model}: أجاب بدرجة شبه بالأرقام ليست بين 0 و1؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export</source>
        <translation>{model}: أجاب بسمات شكلها {shape} لا [batch, 1 to {most}]؛ أصلح تصديره</translation>
    </message>
    <message>
        <source>the id {id} is taken by {path}; give it another</source>
        <translation>المعرّف {id} يستخدمه {path}؛ أعطه معرّفًا آخر</translation>
    </message>
    <message>
        <source>{model}: failed to read images; mend its export ({reason})</source>
        <translation>{model}: فشل في قراءة الصور؛ أصلح تصديره ({reason})</translation>
    </message>
    <message>
        <source>{name}: no such framing; choose one of {names}</source>
        <translation>{name}: لا يوجد تأطير كهذا؛ اختر واحدًا من {names}</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be renamed; only your own models can</source>
        <translation>{model}: مرفق بالتطبيق ولا يمكن إعادة تسميته؛ نماذجك وحدها يمكن ذلك فيها</translation>
    </message>
    <message>
        <source>{model}: comes with the app and cannot be removed; only your own models can</source>
        <translation>{model}: مرفق بالتطبيق ولا يمكن إزالته؛ نماذجك وحدها يمكن ذلك فيها</translation>
    </message>
    <message>
        <source>{path}: could not be removed ({reason}); check the rights of its folder</source>
        <translation>{path}: تعذّرت إزالته ({reason})؛ تحقق من أذونات مجلده</translation>
    </message>
    <message>
        <source>{path}: could not be brought back ({reason}); check the rights of its folder</source>
        <translation>{path}: تعذّرت استعادته ({reason})؛ تحقق من أذونات مجلده</translation>
    </message>
    <message>
        <source>{path}: has no card that could hold a name; mend it first ({reason})</source>
        <translation>{path}: ليست له بطاقة يمكن أن تحمل اسمًا؛ أصلح ذلك أولًا ({reason})</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; choose another one</source>
        <translation>{title}: نموذج آخر يحمل هذا الاسم؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{model}: cannot be named so ({reason}); choose another name</source>
        <translation>{model}: لا يمكن تسميته هكذا ({reason})؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of names</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{name}: no such removed model; there are: {known}</source>
        <translation>{name}: لا يوجد نموذج مُزال كهذا؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>{target}: is there already, so nothing was brought back; remove or rename that model</source>
        <translation>{target}: موجود من قبل، فلم يُستعد شيء؛ أزل ذلك النموذج أو أعد تسميته</translation>
    </message>
    <message>
        <source>{model}: gives no features; choose a model whose card names them</source>
        <translation>{model}: لا يعطي سمات؛ اختر نموذجًا تذكرها بطاقته</translation>
    </message>
    <message>
        <source>{model}: was loaded without a way to look inside it; load it from the registry</source>
        <translation>{model}: حُمّل بلا طريقة للنظر داخله؛ حمّله من السجل</translation>
    </message>
    <message>
        <source>{model}: its answer to the sample on its card differs from the card (a probability is off by {deviation}); get the file and its card again from where they came</source>
        <translation>{model}: إجابته عن العيّنة التي على بطاقته تختلف عن البطاقة (احتمال يختلف بمقدار {deviation})؛ أحضر الملف وبطاقته من جديد من مصدرهما</translation>
    </message>
    <message numerus="yes">
        <source>{model}: answered with %n array(s), not with {names} as its card says; mend its export</source>
        <translation>
            <numerusform>{model}: لم يجب بأي مصفوفة، لا بـ{names} كما تقول بطاقته؛ أصلح تصديره</numerusform>
            <numerusform>{model}: أجاب بمصفوفة واحدة، لا بـ{names} كما تقول بطاقته؛ أصلح تصديره</numerusform>
            <numerusform>{model}: أجاب بمصفوفتين، لا بـ{names} كما تقول بطاقته؛ أصلح تصديره</numerusform>
            <numerusform>{model}: أجاب بـ%n مصفوفات، لا بـ{names} كما تقول بطاقته؛ أصلح تصديره</numerusform>
            <numerusform>{model}: أجاب بـ%n مصفوفة، لا بـ{names} كما تقول بطاقته؛ أصلح تصديره</numerusform>
            <numerusform>{model}: أجاب بـ%n مصفوفة، لا بـ{names} كما تقول بطاقته؛ أصلح تصديره</numerusform>
        </translation>
    </message>
    <message>
        <source>your drawings, held out</source>
        <translation>رسومك المحجوزة</translation>
    </message>
    <message>
        <source>unseen writers (pen)</source>
        <translation>كُتّاب جدد (قلم)</translation>
    </message>
    <message>
        <source>scanned digits (MNIST test)</source>
        <translation>أرقام ممسوحة ضوئيًا (اختبار MNIST)</translation>
    </message>
    <message>
        <source>tiny scans (optdigits test)</source>
        <translation>صور ممسوحة دقيقة الحجم (اختبار optdigits)</translation>
    </message>
    <message>
        <source>centred and scaled like MNIST</source>
        <translation>موسّطة ومحجّمة مثل MNIST</translation>
    </message>
    <message>
        <source>filling the whole field, like optdigits</source>
        <translation>تملأ الحقل كله، مثل optdigits</translation>
    </message>
    <message>
        <source>the whole canvas, merely shrunk</source>
        <translation>اللوحة كلها، مصغّرة فقط</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>all pixels in a row</source>
        <translation>كل البكسلات في صف واحد</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>القراءة الصحيحة (الدقة)</translation>
    </message>
    <message>
        <source>Typical mistakes (confusions)</source>
        <translation>الأخطاء المعتادة (الارتباك)</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>الشك</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>in brackets: the 95 % confidence interval, and n, the number of digits that were read</source>
        <translation>بين قوسين: فترة الثقة 95٪، وn عدد الأرقام التي قُرئت</translation>
    </message>
    <message>
        <source>not measured here; {command} measures it on labelled drawings</source>
        <translation>لم تُقَس هنا؛ {command} يقيسها على رسوم موسومة</translation>
    </message>
    <message>
        <source>not measured here; {command} counts them on labelled drawings</source>
        <translation>لم تُعدّ هنا؛ {command} يعدّها على رسوم موسومة</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>its card does not say</source>
        <translation>لا تذكر بطاقته ذلك</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>دُرّب على</translation>
    </message>
    <message>
        <source>{height} x {width} pixels, {meaning} (framing {framing})</source>
        <translation>{height} × {width} بكسل، {meaning} (التأطير {framing})</translation>
    </message>
    <message>
        <source>Input tensor</source>
        <translation>موتّر المدخل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>{id} (the app starts with it)</source>
        <translation>{id} (يبدأ التطبيق به)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>يقرؤه</translation>
    </message>
    <message>
        <source>the backend {name}</source>
        <translation>المحرّك {name}</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <source>the app&apos;s own process, since it comes with the app and its file is unchanged</source>
        <translation>عملية التطبيق نفسها، لأنه مرفق بالتطبيق وملفه لم يتغير</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>you: it can be renamed and removed</source>
        <translation>أنت: يمكن إعادة تسميته وإزالته</translation>
    </message>
    <message>
        <source>the app: it stays</source>
        <translation>التطبيق: يبقى</translation>
    </message>
    <message>
        <source>{place}; its backend may use {needs}</source>
        <translation>{place}؛ يجوز لمحرّكه استخدام {needs}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high}, n = {n})</source>
        <translation>{share} ({low} إلى {high}، ‏n = {n})</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong: {mistakes}</source>
        <translation>{wrong} من {n} خطأ: {mistakes}</translation>
    </message>
    <message>
        <source>{wrong} of {n} wrong</source>
        <translation>{wrong} من {n} خطأ</translation>
    </message>
    <message>
        <source>paper {paper}, ink {ink}</source>
        <translation>الورق {paper}، الحبر {ink}</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) at a time</source>
        <translation>
            <numerusform>لا صور في المرة</numerusform>
            <numerusform>صورة واحدة في المرة</numerusform>
            <numerusform>صورتان في المرة</numerusform>
            <numerusform>%n صور في المرة</numerusform>
            <numerusform>%n صورة في المرة</numerusform>
            <numerusform>%n صورة في المرة</numerusform>
        </translation>
    </message>
    <message>
        <source>then mean {mean} and standard deviation {std} are taken out</source>
        <translation>ثم يُطرح المتوسط {mean} ويُقسم على الانحراف المعياري {std}</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} بايت</translation>
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
        <translation>{label} قُرئ {answer} (مرة)</translation>
    </message>
    <message>
        <source>{label} read as {answer} (twice)</source>
        <translation>{label} قُرئ {answer} (مرتين)</translation>
    </message>
    <message numerus="yes">
        <source>{label} read as {answer} (%n times)</source>
        <translation>
            <numerusform>{label} قُرئ {answer} (ولا مرة)</numerusform>
            <numerusform>{label} قُرئ {answer} (مرة)</numerusform>
            <numerusform>{label} قُرئ {answer} (مرتين)</numerusform>
            <numerusform>{label} قُرئ {answer} (%n مرات)</numerusform>
            <numerusform>{label} قُرئ {answer} (%n مرة)</numerusform>
            <numerusform>{label} قُرئ {answer} (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} learnt numbers</source>
        <translation>{count} من الأعداد المتعلَّمة</translation>
    </message>
    <message>
        <source>not sure of {share} of the digits</source>
        <translation>غير واثق في {share} من الأرقام</translation>
    </message>
    <message>
        <source>what is no digit</source>
        <translation>ما ليس رقمًا</translation>
    </message>
    <message>
        <source>it cannot tell: it takes everything for one of its answers</source>
        <translation>لا يستطيع تمييزه: يعدّ كل شيء إحدى إجاباته</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”</source>
        <translation>يستطيع تمييزه: بدرجة شبه بالأرقام دون {threshold} يكون الرسم «ليس رقمًا»</translation>
    </message>
    <message>
        <source>it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is “not sure”</source>
        <translation>يستطيع تمييزه: بدرجة شبه بالأرقام دون {threshold} يكون الرسم «ليس رقمًا»، ودون {sure} تكون الإجابة «غير واثق»</translation>
    </message>
    <message>
        <source>{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)</source>
        <translation>{said}؛ في {share} من كل 100 زوج من رقم وشيء آخر تكون درجة الرقم أعلى (AUROC)</translation>
    </message>
    <message numerus="yes">
        <source>{labels}, … (%n label(s))</source>
        <translation>
            <numerusform>{labels}، … (لا وسوم)</numerusform>
            <numerusform>{labels}، … (وسم واحد)</numerusform>
            <numerusform>{labels}، … (وسمان)</numerusform>
            <numerusform>{labels}، … (%n وسوم)</numerusform>
            <numerusform>{labels}، … (%n وسمًا)</numerusform>
            <numerusform>{labels}، … (%n وسم)</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); check its rights</source>
        <translation>{path}: لا يمكن الكتابة فيه ({reason})؛ تحقق من أذوناته</translation>
    </message>
    <message>
        <source>{backend}: there is no backend of this name; known are {known}</source>
        <translation>{backend}: لا يوجد محرّك بهذا الاسم؛ المعروف {known}</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check who may read it</source>
        <translation>لا يمكن قراءته ({reason})؛ تحقق ممن يجوز له قراءته</translation>
    </message>
    <message>
        <source>{wanted}: no such model; known are: {known}</source>
        <translation>{wanted}: لا يوجد نموذج كهذا؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>{path}: cannot be used: {reason}</source>
        <translation>{path}: لا يمكن استخدامه: {reason}</translation>
    </message>
    <message>
        <source>its file {path} is gone; put it back or choose another model</source>
        <translation>لم يعد ملفه {path} موجودًا؛ أعده أو اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>{model}: was not loaded: {reason}</source>
        <translation>{model}: لم يُحمَّل: {reason}</translation>
    </message>
    <message>
        <source>{model}: could not be loaded: {reason}</source>
        <translation>{model}: تعذّر تحميله: {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</source>
        <translation>{path}: نموذج Keras، ولا يمكن فتحه هنا؛ صدّره بتنسيق ONNX في Python: ‏keras.models.load_model(FILE).export(&quot;model.onnx&quot;, format=&quot;onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: نقطة حفظ PyTorch: أوزان، أو شبكة لا يحمّلها إلا برنامجها، ولا يمكن فتحها هنا؛ صدّر الشبكة بهذه الأوزان بتنسيق ONNX في Python: ‏torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a file of weights without a network, which cannot be opened here; export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</source>
        <translation>{path}: ملف أوزان بلا شبكة، ولا يمكن فتحه هنا؛ صدّر الشبكة بهذه الأوزان بتنسيق ONNX في Python: ‏torch.onnx.export(network, (image,), &quot;model.onnx&quot;)</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</source>
        <translation>{path}: رسم بياني من TensorFlow، ولا يمكن فتحه هنا؛ حوّل المجلد الذي هو فيه إلى ONNX: ‏python -m tf2onnx.convert --saved-model FOLDER --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx</source>
        <translation>{path}: نموذج TensorFlow Lite، ولا يمكن فتحه هنا؛ حوّله إلى ONNX: ‏python -m tf2onnx.convert --tflite FILE --output model.onnx</translation>
    </message>
    <message>
        <source>{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, &quot;model.skops&quot;)</source>
        <translation>{path}: ملف pickle، وهو قد يشغّل أي برنامج عند فتحه، ولا يمكن فتحه هنا؛ إذا كنت تثق به فحمّله في Python واحفظه باستخدام skops: ‏skops.io.dump(estimator, &quot;model.skops&quot;)</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>nothing stands out from the paper</source>
        <translation>لا شيء يبرز عن الورق</translation>
    </message>
    <message>
        <source>there is writing or a pattern, but no number was found</source>
        <translation>فيها كتابة أو نقش، لكن لم يُعثر على عدد</translation>
    </message>
    <message>
        <source>most of it is dark: no writing on paper</source>
        <translation>معظمها داكن: لا كتابة على ورق</translation>
    </message>
    <message>
        <source>too much on it is no number, such as print or a pattern</source>
        <translation>كثير مما عليها ليس عددًا، مثل نص مطبوع أو نقش</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>قاله شخص</translation>
    </message>
    <message>
        <source>“{sign}” is no label of this model, so nothing was changed; write its digits alone</source>
        <translation>«{sign}» ليس وسمًا لهذا النموذج، فلم يتغير شيء؛ اكتب أرقامه وحدها</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by a right click on their tags</source>
        <translation>
            <numerusform>ليس في العدد أرقام بالحبر وفي «{text}» ‏{count}؛ قسّمها أو ادمجها على اللوحة، بالنقر الأيمن على علاماتها</numerusform>
            <numerusform>في العدد رقم واحد بالحبر وفي «{text}» ‏{count}؛ قسّم الأرقام أو ادمجها على اللوحة، بالنقر الأيمن على علاماتها</numerusform>
            <numerusform>في العدد رقمان بالحبر وفي «{text}» ‏{count}؛ قسّم الأرقام أو ادمجها على اللوحة، بالنقر الأيمن على علاماتها</numerusform>
            <numerusform>في العدد %n أرقام بالحبر وفي «{text}» ‏{count}؛ قسّمها أو ادمجها على اللوحة، بالنقر الأيمن على علاماتها</numerusform>
            <numerusform>في العدد %n رقمًا بالحبر وفي «{text}» ‏{count}؛ قسّمها أو ادمجها على اللوحة، بالنقر الأيمن على علاماتها</numerusform>
            <numerusform>في العدد %n رقم بالحبر وفي «{text}» ‏{count}؛ قسّمها أو ادمجها على اللوحة، بالنقر الأيمن على علاماتها</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} reads these files already; uninstall one of the two</source>
        <translation>{package} يقرأ هذه الملفات من قبل؛ أزل تثبيت أحدهما</translation>
    </message>
    <message>
        <source>the backend {name} is not usable: {reason}</source>
        <translation>لا يمكن استخدام المحرّك {name}: ‏{reason}</translation>
    </message>
    <message>
        <source>a package without a name</source>
        <translation>حزمة بلا اسم</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>{path}: its pixels are too many; scale it below {most}</source>
        <translation>{path}: بكسلاتها أكثر مما ينبغي؛ صغّرها إلى ما دون {most}</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read; save it as PNG</source>
        <translation>{path}: ليست صورة يمكن قراءتها؛ احفظها بتنسيق PNG</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read (its end is missing); copy or download it again</source>
        <translation>{path}: ليست صورة يمكن قراءتها (نهايتها ناقصة)؛ انسخها أو نزّلها من جديد</translation>
    </message>
    <message>
        <source>{path}: not a picture that can be read ({reason}); save it as PNG</source>
        <translation>{path}: ليست صورة يمكن قراءتها ({reason})؛ احفظها بتنسيق PNG</translation>
    </message>
    <message>
        <source>{path}: a side of {size} pixels is too long; cut it below {most}</source>
        <translation>{path}: ضلع من {size} بكسل طويل جدًا؛ قصّه إلى ما دون {most}</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels are too many; scale it below {most}</source>
        <translation>{path}: {width} × {height} بكسل أكثر مما ينبغي؛ صغّرها إلى ما دون {most}</translation>
    </message>
    <message>
        <source>{path}: is empty; copy or download it again</source>
        <translation>{path}: فارغ؛ انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>{path}: has more than {most} MiB; scale it down</source>
        <translation>{path}: أكبر من {most} MiB؛ صغّره</translation>
    </message>
    <message>
        <source>{path}: a HEIC picture; to open these, run `pip install pillow-heif`</source>
        <translation>{path}: صورة HEIC؛ لفتح مثلها شغّل `pip install pillow-heif`</translation>
    </message>
    <message>
        <source>{module}: is not part of this program; install digitapp with Python for it</source>
        <translation>{module}: ليس جزءًا من هذا البرنامج؛ ثبّت digitapp مع Python لأجله</translation>
    </message>
    <message>
        <source>{path}: is there already; choose another name</source>
        <translation>{path}: موجود من قبل؛ اختر اسمًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; %n example(s) (was|were) added before that</source>
        <translation>
            <numerusform>{reason}؛ لم يُضف أي مثال قبل ذلك</numerusform>
            <numerusform>{reason}؛ أُضيف مثال واحد قبل ذلك</numerusform>
            <numerusform>{reason}؛ أُضيف مثالان قبل ذلك</numerusform>
            <numerusform>{reason}؛ أُضيفت %n أمثلة قبل ذلك</numerusform>
            <numerusform>{reason}؛ أُضيف %n مثالًا قبل ذلك</numerusform>
            <numerusform>{reason}؛ أُضيف %n مثال قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; nothing was added</source>
        <translation>{reason}؛ لم يُضف شيء</translation>
    </message>
    <message>
        <source>{path}: no example {id} is there; it may have been deleted elsewhere</source>
        <translation>{path}: لا يوجد فيه المثال {id}؛ ربما حُذف في مكان آخر</translation>
    </message>
    <message>
        <source>{path}: none of the {count} examples is there; it may have been deleted elsewhere</source>
        <translation>{path}: لا يوجد فيه أي من الأمثلة ({count})؛ ربما حُذفت في مكان آخر</translation>
    </message>
    <message>
        <source>{path}: nothing can be added to it ({reason}); make room or check its rights</source>
        <translation>{path}: لا يمكن إضافة شيء إليه ({reason})؛ وفّر مساحة أو تحقق من أذوناته</translation>
    </message>
    <message>
        <source>an example of {most} MiB is too large for a collection; make it smaller</source>
        <translation>مثال حجمه {most} MiB كبير جدًا على مجموعة؛ صغّره</translation>
    </message>
    <message>
        <source>{path}: a collection&apos;s name ends with .ndjson; choose such a name</source>
        <translation>{path}: ينتهي اسم المجموعة بـ‎.ndjson؛ اختر اسمًا كهذا</translation>
    </message>
    <message>
        <source>{path}, line {number}: not an example ({reason}); delete the line</source>
        <translation>{path}، السطر {number}: ليس مثالًا ({reason})؛ احذف السطر</translation>
    </message>
    <message>
        <source>{path}, line {number}: longer than {most} MiB; delete the line</source>
        <translation>{path}، السطر {number}: أطول من {most} MiB؛ احذف السطر</translation>
    </message>
    <message>
        <source>{path}, line {number}: it is longer than {most} GiB; split it</source>
        <translation>{path}، السطر {number}: أطول من {most} GiB؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: what is changed cannot be kept for undo ({reason}); make room there</source>
        <translation>{path}: لا يمكن حفظ ما يتغير للتراجع ({reason})؛ وفّر مساحة هناك</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}); move it away</source>
        <translation>{path}: لا يمكن قراءته ({reason})؛ انقله من مكانه</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}); move it away</source>
        <translation>{path}: لا يمكن الكتابة فيه ({reason})؛ انقله من مكانه</translation>
    </message>
    <message>
        <source>{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with `digitapp collection import`, and evaluate that</source>
        <translation>{path}: لا يمكن تصحيح الوسوم إلا في مجموعة ({suffix})؛ اصنع واحدة من هذا الملف بالأمر `digitapp collection import` وقيّمها</translation>
    </message>
    <message>
        <source>{path}: another drawing is there than was evaluated; evaluate it again</source>
        <translation>{path}: فيه رسم غير الذي قُيّم؛ قيّمه من جديد</translation>
    </message>
    <message>
        <source>by writer and session</source>
        <translation>بحسب الكاتب والجلسة</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>not a line of a table ({reason})</source>
        <translation>ليس سطرًا من جدول ({reason})</translation>
    </message>
    <message>
        <source>its picture is not there</source>
        <translation>صورته غير موجودة</translation>
    </message>
    <message>
        <source>its picture lies outside the table&apos;s folder</source>
        <translation>صورته خارج مجلد الجدول</translation>
    </message>
    <message>
        <source>{folder}: is there already; choose another name for the table</source>
        <translation>{folder}: موجود من قبل؛ اختر اسمًا آخر للجدول</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}); choose another place</source>
        <translation>{folder}: لا يمكن الكتابة فيه ({reason})؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>CSV with the columns file and label</source>
        <translation>CSV بالعمودين file وlabel</translation>
    </message>
    <message>
        <source>it is a folder within a label&apos;s folder</source>
        <translation>هو مجلد داخل مجلد وسم</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason}); check its name and who may read it</source>
        <translation>{folder}: لا يمكن قراءته ({reason})؛ تحقق من اسمه وممن يجوز له قراءته</translation>
    </message>
    <message>
        <source>{path}: is there already; choose a folder that is new or empty</source>
        <translation>{path}: موجود من قبل؛ اختر مجلدًا جديدًا أو فارغًا</translation>
    </message>
    <message>
        <source>its label is too long for the name of a folder</source>
        <translation>وسمه أطول من أن يكون اسم مجلد</translation>
    </message>
    <message>
        <source>the label {label}</source>
        <translation>الوسم {label}</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each label</source>
        <translation>مجلد فيه مجلد صور لكل وسم</translation>
    </message>
    <message>
        <source>{count} left out: {reason} (first: {place})</source>
        <translation>تُرك {count}: {reason} (الأول: {place})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>example {number}</source>
        <translation>المثال {number}</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write; choose other examples or another format</source>
        <translation>{path}: لا شيء لكتابته؛ اختر أمثلة أخرى أو تنسيقًا آخر</translation>
    </message>
    <message>
        <source>{path}: there is nothing to write ({reason}); choose other examples or another format</source>
        <translation>{path}: لا شيء لكتابته ({reason})؛ اختر أمثلة أخرى أو تنسيقًا آخر</translation>
    </message>
    <message>
        <source>it has no ink</source>
        <translation>لا حبر فيه</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>{path}: has no &quot;images&quot; in its name; call it such as mine-images-idx3-ubyte, labels go beside it</source>
        <translation>{path}: ليس في اسمه &quot;images&quot;؛ سمِّه مثلًا mine-images-idx3-ubyte، والوسوم بجانبه</translation>
    </message>
    <message>
        <source>its label is not a number from 0 to 255</source>
        <translation>وسمه ليس عددًا من 0 إلى 255</translation>
    </message>
    <message>
        <source>IDX pairs of images and labels, such as MNIST&apos;s</source>
        <translation>أزواج IDX من صور ووسوم، مثل MNIST</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, has a character that XML cannot hold</source>
        <translation>في وسمه، أو فيما يُعرف عنه غيره، حرف لا يمكن أن يحويه XML</translation>
    </message>
    <message>
        <source>InkML (W3C): single symbols, and groups as CROHME writes them</source>
        <translation>InkML (W3C): رموز مفردة، ومجموعات كما يكتبها CROHME</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {most} GiB; split it</source>
        <translation>{path}: يصبح بعد فك الضغط أكبر من {most} GiB؛ قسّمه</translation>
    </message>
    <message>
        <source>{path}: broken after {size} bytes ({reason}); copy or download it again</source>
        <translation>{path}: تالف بعد {size} بايت ({reason})؛ انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>not XML ({reason})</source>
        <translation>ليس XML ‏({reason})</translation>
    </message>
    <message>
        <source>not XML that can be read ({reason})</source>
        <translation>ليس XML يمكن قراءته ({reason})</translation>
    </message>
    <message>
        <source>a tag of more than {most} MiB</source>
        <translation>وسم XML أكبر من {most} MiB</translation>
    </message>
    <message>
        <source>InkML needs no document type and no entities, which could be harmful</source>
        <translation>لا يحتاج InkML إلى نوع مستند ولا إلى كيانات قد تكون ضارة</translation>
    </message>
    <message>
        <source>the file is {name} and not ink</source>
        <translation>الملف {name} وليس حبرًا</translation>
    </message>
    <message>
        <source>elements are nested more than {most} deep</source>
        <translation>العناصر متداخلة أعمق من {most}</translation>
    </message>
    <message>
        <source>a text of more than {most} MiB</source>
        <translation>نص أكبر من {most} MiB</translation>
    </message>
    <message>
        <source>more than {most} definitions or annotations; split the file</source>
        <translation>أكثر من {most} من التعريفات أو التعليقات التوضيحية؛ قسّم الملف</translation>
    </message>
    <message>
        <source>a channel&apos;s min or max is no number ({reason})</source>
        <translation>قيمة min أو max لإحدى القنوات ليست عددًا ({reason})</translation>
    </message>
    <message>
        <source>a brush&apos;s width is no number ({reason})</source>
        <translation>عرض إحدى الفُرش ليس عددًا ({reason})</translation>
    </message>
    <message>
        <source>it refers to a trace format that is not there before it</source>
        <translation>يشير إلى تنسيق أثر غير موجود قبله</translation>
    </message>
    <message>
        <source>not a trace ({reason})</source>
        <translation>ليس أثرًا ({reason})</translation>
    </message>
    <message>
        <source>a group of more than {most} points; split the file</source>
        <translation>مجموعة فيها أكثر من {most} نقطة؛ قسّم الملف</translation>
    </message>
    <message>
        <source>more than {most} points have names or are in no group; split the file</source>
        <translation>أكثر من {most} نقطة لها أسماء أو ليست في مجموعة؛ قسّم الملف</translation>
    </message>
    <message>
        <source>it refers to a trace that is not there before it, or to a part of one</source>
        <translation>يشير إلى أثر غير موجود قبله، أو إلى جزء من أثر</translation>
    </message>
    <message>
        <source>an ink in an ink</source>
        <translation>حبر داخل حبر</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>ليس في تنسيق أثره القناتان X وY</translation>
    </message>
    <message>
        <source>point {point} has {value}, which is no value</source>
        <translation>في النقطة {point} ‏{value}، وهي ليست قيمة</translation>
    </message>
    <message>
        <source>point {point} has more than {most} values</source>
        <translation>في النقطة {point} أكثر من {most} قيمة</translation>
    </message>
    <message>
        <source>point {point} has {count} values and not {least}</source>
        <translation>في النقطة {point} من القيم {count} لا {least}</translation>
    </message>
    <message>
        <source>{path}: has no arrays x and y; save it with x=images, y=labels</source>
        <translation>{path}: ليس فيه المصفوفتان x وy؛ احفظه مع x=images, y=labels</translation>
    </message>
    <message>
        <source>the images x_test are for measuring and not for teaching</source>
        <translation>الصور x_test للقياس لا للتعليم</translation>
    </message>
    <message>
        <source>NumPy .npz with x and y</source>
        <translation>NumPy .npz فيه x وy</translation>
    </message>
    <message>
        <source>Parquet: pyarrow is not installed; run pip install &apos;digitapp[parquet]&apos;</source>
        <translation>Parquet: ‏pyarrow غير مثبّت؛ شغّل pip install &apos;digitapp[parquet]&apos;</translation>
    </message>
    <message>
        <source>{path}: has no column image but {names}; rename one</source>
        <translation>{path}: ليس فيه العمود image بل {names}؛ أعد تسمية واحد</translation>
    </message>
    <message>
        <source>{path}: unpacks to more than {ratio} times its size; write each picture once</source>
        <translation>{path}: يصبح بعد فك الضغط أكبر من {ratio} ضعف حجمه؛ اكتب كل صورة مرة واحدة</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>{path}: not a Parquet file that can be read ({reason}); copy it again</source>
        <translation>{path}: ليس ملف Parquet يمكن قراءته ({reason})؛ انسخه من جديد</translation>
    </message>
    <message>
        <source>{path}: has row groups of more than {most} MiB; write it with smaller ones</source>
        <translation>{path}: فيه مجموعات صفوف أكبر من {most} MiB؛ اكتبه بمجموعات أصغر</translation>
    </message>
    <message>
        <source>its picture is not in the file</source>
        <translation>صورته ليست في الملف</translation>
    </message>
    <message>
        <source>its label is neither text nor a whole number</source>
        <translation>وسمه ليس نصًا ولا عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Parquet with images as Hugging Face&apos;s datasets writes them; needs digitapp[parquet]</source>
        <translation>Parquet مع صور كما تكتبها مكتبة datasets من Hugging Face؛ يحتاج إلى digitapp[parquet]</translation>
    </message>
    <message>
        <source>it has nothing to read, only a dot or no ink</source>
        <translation>لا شيء فيه للقراءة، بل نقطة فقط أو لا حبر</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>لا وسم له</translation>
    </message>
    <message>
        <source>it is no picture that can be read ({reason})</source>
        <translation>ليس صورة يمكن قراءتها ({reason})</translation>
    </message>
    <message>
        <source>it shows no ink</source>
        <translation>لا يظهر فيه حبر</translation>
    </message>
    <message>
        <source>a coordinate is no number or too large</source>
        <translation>إحدى الإحداثيات ليست عددًا أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>its canvas is not 1 to {most} units wide and tall</source>
        <translation>عرض لوحته وارتفاعها ليسا من 1 إلى {most} وحدة</translation>
    </message>
    <message>
        <source>not a drawing of Quick, Draw! ({reason})</source>
        <translation>ليس رسمًا من Quick, Draw! ({reason})</translation>
    </message>
    <message>
        <source>a stroke has not as many x as y</source>
        <translation>خط ليس فيه من x بقدر ما فيه من y</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON (reads raw and simplified, writes raw)</source>
        <translation>Quick, Draw! NDJSON (يقرأ raw وsimplified، ويكتب raw)</translation>
    </message>
    <message>
        <source>Quick, Draw! NDJSON, simplified to 256 x 256</source>
        <translation>Quick, Draw! NDJSON، مبسّط إلى 256 × 256</translation>
    </message>
    <message>
        <source>{path}: {name} is written only; choose another --format</source>
        <translation>{path}: {name} للكتابة فقط؛ اختر قيمة أخرى للخيار --format</translation>
    </message>
    <message>
        <source>after example {number}</source>
        <translation>بعد المثال {number}</translation>
    </message>
    <message>
        <source>its label or its writer&apos;s name is no line of text</source>
        <translation>وسمه أو اسم كاتبه ليس سطرًا من نص</translation>
    </message>
    <message>
        <source>its picture is more than {most} pixels wide or tall</source>
        <translation>صورته أعرض أو أطول من {most} بكسل</translation>
    </message>
    <message>
        <source>its label, or what else is known of it, is longer than {most} characters</source>
        <translation>وسمه، أو ما يُعرف عنه غيره، أطول من {most} حرف</translation>
    </message>
    <message>
        <source>{path}: is a folder and not {name}; name a file in it</source>
        <translation>{path}: مجلد وليس {name}؛ اذكر ملفًا فيه</translation>
    </message>
    <message>
        <source>{path}: of no kind that is written; choose --format of {kinds}</source>
        <translation>{path}: ليس من نوع يُكتب؛ اختر للخيار --format واحدًا من {kinds}</translation>
    </message>
    <message>
        <source>{name}: no such format; choose one of {names}</source>
        <translation>{name}: لا يوجد تنسيق كهذا؛ اختر واحدًا من {names}</translation>
    </message>
    <message>
        <source>{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}</source>
        <translation>{path}: ليس من نوع معروف؛ إن كان من هذه فاذكره بالخيار --format: {kinds}</translation>
    </message>
    <message>
        <source>{path}: is neither a file nor a folder; save it as a file first</source>
        <translation>{path}: ليس ملفًا ولا مجلدًا؛ احفظه كملف أولًا</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from; check the file</source>
        <translation>{path}: لا يحوي شيئًا للتعلّم منه؛ تحقق من الملف</translation>
    </message>
    <message>
        <source>{path}: holds nothing to learn from ({reason}); check the file</source>
        <translation>{path}: لا يحوي شيئًا للتعلّم منه ({reason})؛ تحقق من الملف</translation>
    </message>
    <message>
        <source>its label is no text that a file can hold</source>
        <translation>وسمه ليس نصًا يمكن أن يحويه ملف</translation>
    </message>
    <message>
        <source>it is a picture, and the format holds strokes</source>
        <translation>هو صورة، والتنسيق يحوي خطوطًا</translation>
    </message>
    <message>
        <source>{path}, line {number}: {why}; correct or delete it</source>
        <translation>{path}، السطر {number}: {why}؛ صحّحه أو احذفه</translation>
    </message>
    <message>
        <source>not WORD with a label</source>
        <translation>ليس WORD مع وسم</translation>
    </message>
    <message>
        <source>not NUMSTROKES with a count of 1 or more</source>
        <translation>ليس NUMSTROKES مع عدد من 1 فأكثر</translation>
    </message>
    <message>
        <source>a character of more than {most} points</source>
        <translation>حرف فيه أكثر من {most} نقطة</translation>
    </message>
    <message>
        <source>the file ends before the strokes of this WORD do</source>
        <translation>ينتهي الملف قبل خطوط هذا WORD</translation>
    </message>
    <message>
        <source>not POINTS with a count, # and coordinates</source>
        <translation>ليس POINTS مع عدد و# وإحداثيات</translation>
    </message>
    <message>
        <source>{count} coordinates and not two for each of {points} points</source>
        <translation>{count} من الإحداثيات، لا اثنتان لكل نقطة من {points}</translation>
    </message>
    <message>
        <source>it has no label, or one with white space, and the format holds words</source>
        <translation>لا وسم له، أو فيه مسافات، والتنسيق يحوي كلمات</translation>
    </message>
    <message>
        <source>UJI pen characters text, version 2</source>
        <translation>نص UJI pen characters، الإصدار 2</translation>
    </message>
    <message>
        <source>its label or its writer has a line break, and the format holds lines</source>
        <translation>في وسمه أو كاتبه فاصل أسطر، والتنسيق يحوي أسطرًا</translation>
    </message>
    <message>
        <source>UNIPEN text, y upwards; UJI pen characters, version 1</source>
        <translation>نص UNIPEN، ‏y إلى أعلى؛ UJI pen characters، الإصدار 1</translation>
    </message>
    <message>
        <source>UNIPEN text whose y points down, such as recorded from a screen</source>
        <translation>نص UNIPEN يتجه y فيه إلى أسفل، كما يُسجَّل من شاشة</translation>
    </message>
    <message>
        <source>.COORD has no X and Y, or more than {most} names</source>
        <translation>ليس في ‎.COORD الاسمان X وY، أو فيه أكثر من {most} من الأسماء</translation>
    </message>
    <message>
        <source>the ink is in another file, {name}, which is not looked for: put it in its place</source>
        <translation>الحبر في ملف آخر، {name}، ولا يُبحث عنه: ضعه في مكانه</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} ليس عددًا</translation>
    </message>
    <message>
        <source>not a point ({reason})</source>
        <translation>ليس نقطة ({reason})</translation>
    </message>
    <message>
        <source>a component has more than {most} points</source>
        <translation>مكوّن فيه أكثر من {most} نقطة</translation>
    </message>
    <message>
        <source>the component above has not {count} numbers a point, as .COORD tells</source>
        <translation>ليس في المكوّن أعلاه {count} من الأعداد لكل نقطة، كما يذكر ‎.COORD</translation>
    </message>
    <message>
        <source>a segment of more than {most} points</source>
        <translation>مقطع فيه أكثر من {most} نقطة</translation>
    </message>
    <message>
        <source>more than {most} points come before the segments; split the file</source>
        <translation>أكثر من {most} نقطة تأتي قبل المقاطع؛ قسّم الملف</translation>
    </message>
    <message>
        <source>not .SEGMENT KIND COMPONENTS QUALITY LABEL</source>
        <translation>ليس ‎.SEGMENT KIND COMPONENTS QUALITY LABEL</translation>
    </message>
    <message>
        <source>more than {most} segments refer to ink elsewhere; split the file</source>
        <translation>أكثر من {most} مقطع يشير إلى حبر في مكان آخر؛ قسّم الملف</translation>
    </message>
    <message>
        <source>its segment ends within a stroke</source>
        <translation>ينتهي مقطعه داخل خط</translation>
    </message>
    <message>
        <source>its segment names no components</source>
        <translation>لا يذكر مقطعه أي مكوّنات</translation>
    </message>
    <message>
        <source>it is a {kind}, which is more than a sign</source>
        <translation>هو {kind}، وهذا أكثر من رمز</translation>
    </message>
    <message>
        <source>the label {shown} has {count} characters, more than the {longest} of a model&apos;s label: shorten it</source>
        <translation>في الوسم {shown} من الحروف {count}، أكثر من {longest} المسموح بها في وسم نموذج: اختصره</translation>
    </message>
    <message>
        <source>the label {shown} has characters that cannot be shown: write it with others</source>
        <translation>في الوسم {shown} حروف لا يمكن عرضها: اكتبه بغيرها</translation>
    </message>
    <message>
        <source>all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep the digits</source>
        <translation>وسم كل الأمثلة {label}، فلا شيء لتمييزه منه: أضف وسمًا آخر، أو احتفظ بالأرقام</translation>
    </message>
    <message>
        <source>a model cannot have these labels ({reason}): change them</source>
        <translation>لا يمكن أن تكون لنموذج هذه الوسوم ({reason}): غيّرها</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>with nothing to read</source>
        <translation>لا شيء فيه للقراءة</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>مطابق لآخر</translation>
    </message>
    <message>
        <source>the same as one with another label</source>
        <translation>مطابق لآخر بوسم مختلف</translation>
    </message>
    <message>
        <source>there is nothing to teach: {reasons}; draw and label some</source>
        <translation>لا شيء للتعليم: {reasons}؛ ارسم بعض الرسوم وضع وسومها</translation>
    </message>
    <message>
        <source>no file has a drawing</source>
        <translation>لا رسم في أي ملف</translation>
    </message>
    <message>
        <source>the label is empty; give at least one character</source>
        <translation>الوسم فارغ؛ أعطِ حرفًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>the label has {count} characters; give at most {most}</source>
        <translation>في الوسم من الحروف {count}؛ أعطِ {most} على الأكثر</translation>
    </message>
    <message>
        <source>the label {text} holds a line break or a control character; give one line of text</source>
        <translation>في الوسم {text} فاصل أسطر أو حرف تحكم؛ أعطِ سطر نص واحدًا</translation>
    </message>
    <message>
        <source>the writer&apos;s name is empty; give at least one character</source>
        <translation>اسم الكاتب فارغ؛ أعطِ حرفًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>the writer&apos;s name has {count} characters; give at most {most}</source>
        <translation>في اسم الكاتب من الحروف {count}؛ أعطِ {most} على الأكثر</translation>
    </message>
    <message>
        <source>the writer&apos;s name {text} holds a line break or a control character; give one line of text</source>
        <translation>في اسم الكاتب {text} فاصل أسطر أو حرف تحكم؛ أعطِ سطر نص واحدًا</translation>
    </message>
    <message>
        <source>{folder}: cannot be read ({reason})</source>
        <translation>{folder}: لا يمكن قراءته ({reason})</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; choose another one</source>
        <translation>لا يصلح {name} اسمًا لمجموعة؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out control characters</source>
        <translation>لا يصلح {name} اسمًا لمجموعة؛ احذف حروف التحكم</translation>
    </message>
    <message>
        <source>{name} can be no collection&apos;s name; leave out {signs}</source>
        <translation>لا يصلح {name} اسمًا لمجموعة؛ احذف {signs}</translation>
    </message>
    <message>
        <source>a collection&apos;s name of {count} characters is too long; choose a shorter one</source>
        <translation>اسم مجموعة عدد حروفه {count} طويل جدًا؛ اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>{model}: cannot be taught, since it gives no features; teach one whose card names them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8</source>
        <translation>{model}: لا يمكن تعليمه، لأنه لا يعطي سمات؛ علِّم نموذجًا تذكرها بطاقته، مثل cnn-28x28 أو mlp-28x28 أو cnn-8x8 أو mlp-8x8</translation>
    </message>
    <message>
        <source>{name}: is of another model; install digitapp again</source>
        <translation>{name}: يخص نموذجًا آخر؛ ثبّت digitapp من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Taught %n drawings in {seconds} s; it reads {labels} labels.</source>
        <translation>
            <numerusform>لم يُعلَّم أي رسم في {seconds} ث؛ يقرأ من الوسوم {labels}.</numerusform>
            <numerusform>عُلِّم رسمًا واحدًا في {seconds} ث؛ يقرأ من الوسوم {labels}.</numerusform>
            <numerusform>عُلِّم رسمين في {seconds} ث؛ يقرأ من الوسوم {labels}.</numerusform>
            <numerusform>عُلِّم %n رسوم في {seconds} ث؛ يقرأ من الوسوم {labels}.</numerusform>
            <numerusform>عُلِّم %n رسمًا في {seconds} ث؛ يقرأ من الوسوم {labels}.</numerusform>
            <numerusform>عُلِّم %n رسم في {seconds} ث؛ يقرأ من الوسوم {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {count}, {reason}.</source>
        <translation>تُرك: {count}، {reason}.</translation>
    </message>
    <message>
        <source>Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after {after}.</source>
        <translation>رسومك، وكل منها قرأه نموذج لم يُعلَّم إياه (التقسيم {folds}، ‏n = {n}): قبله {before}، وبعده {after}.</translation>
    </message>
    <message>
        <source>How well it reads other drawings is not known: draw each label at least twice.</source>
        <translation>لا يُعرف كم يجيد قراءة رسوم أخرى: ارسم كل وسم مرتين على الأقل.</translation>
    </message>
    <message>
        <source>It starts from a taught model: if that was taught these drawings, both figures are too good.</source>
        <translation>يبدأ من نموذج معلَّم: إن كان ذلك قد عُلِّم هذه الرسوم فالقيمتان أفضل من الواقع.</translation>
    </message>
    <message>
        <source>What it knew (n = {n} digits): before {before}, after {after}.</source>
        <translation>ما كان يعرفه (n = {n} من الأرقام): قبله {before}، وبعده {after}.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>{name}: cannot be the name of a model ({reason}); choose another</source>
        <translation>{name}: لا يصلح اسمًا لنموذج ({reason})؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{model}: its file answers otherwise than it was taught (by {off}); nothing was written</source>
        <translation>{model}: يجيب ملفه بخلاف ما عُلِّم (بمقدار {off})؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{title}: there is a model {model} already; give the taught one another name</source>
        <translation>{title}: يوجد نموذج {model} من قبل؛ أعطِ النموذج المعلَّم اسمًا آخر</translation>
    </message>
    <message>
        <source>{title}: another model has this name already; give the taught one another name</source>
        <translation>{title}: نموذج آخر يحمل هذا الاسم؛ أعطِ النموذج المعلَّم اسمًا آخر</translation>
    </message>
    <message>
        <source>{there}: is there already; give the taught model another name</source>
        <translation>{there}: موجود من قبل؛ أعطِ النموذج المعلَّم اسمًا آخر</translation>
    </message>
    <message>
        <source>the seed {seed} is not a whole number from 0 on; choose another</source>
        <translation>البذرة {seed} ليست عددًا صحيحًا من 0 فأكثر؛ اختر غيرها</translation>
    </message>
    <message>
        <source>{model}, taught</source>
        <translation>{model}، معلَّم</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of your drawings</source>
        <translation>يقرأ {after} بدلًا من {before} من رسومك</translation>
    </message>
    <message>
        <source>it reads {after} instead of {before} of the digits that it knew</source>
        <translation>يقرأ {after} بدلًا من {before} من الأرقام التي كان يعرفها</translation>
    </message>
    <message>
        <source>not a line of a training&apos;s progress ({reason}): {line}</source>
        <translation>ليس سطرًا من تقدم تدريب ({reason}): ‏{line}</translation>
    </message>
    <message>
        <source>cannot tell what is no digit</source>
        <translation>لا يميّز ما ليس رقمًا</translation>
    </message>
    <message>
        <source>perhaps not a digit</source>
        <translation>ربما ليس رقمًا</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <comment>a percentage</comment>
        <translation>فوق {number}٪</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <comment>a percentage</comment>
        <translation>دون {number}٪</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <comment>a range of percentages</comment>
        <translation>{low} إلى {high}٪</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <comment>a list</comment>
        <translation>{before} و{last}</translation>
    </message>
    <message>
        <source>its process crashed ({reason})</source>
        <translation>انهارت عمليته ({reason})</translation>
    </message>
    <message>
        <source>its process ended with status {status}</source>
        <translation>انتهت عمليته بالحالة {status}</translation>
    </message>
    <message>
        <source>its backend&apos;s needs are {needs}, not a tuple of {known}: report it to its author</source>
        <translation>احتياجات محرّكه {needs}، وليست tuple من {known}: أبلغ صاحبه</translation>
    </message>
    <message>
        <source>the backend {backend} of the package {package} needs {needs}: if you trust that package, allow it with digitapp models --allow {name}</source>
        <translation>المحرّك {backend} من الحزمة {package} يحتاج إلى {needs}: إذا كنت تثق بتلك الحزمة فاسمح له بالأمر digitapp models --allow {name}</translation>
    </message>
    <message>
        <source>its process told of its layers with something that is not an array ({reason})</source>
        <translation>أخبرت عمليته عن طبقاته بشيء ليس مصفوفة ({reason})</translation>
    </message>
    <message>
        <source>it ended {most} times in a row and stays ended: choose it again to start it</source>
        <translation>انتهى {most} مرات متتالية ويبقى متوقفًا: اختره من جديد لتشغيله</translation>
    </message>
    <message>
        <source>{reason}; it is started again for the next drawing</source>
        <translation>{reason}؛ يُشغَّل من جديد للرسم التالي</translation>
    </message>
    <message>
        <source>its process answered with something that is not an array ({reason})</source>
        <translation>أجابت عمليته بشيء ليس مصفوفة ({reason})</translation>
    </message>
    <message>
        <source>{reason} ({size} GiB)</source>
        <translation>{reason} ({size} GiB)</translation>
    </message>
    <message>
        <source>no process can be started for it ({reason})</source>
        <translation>لا يمكن تشغيل عملية له ({reason})</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s and was ended</source>
        <translation>استغرق أكثر من {seconds} ث وأُنهي</translation>
    </message>
    <message>
        <source>it answered with far more than its card says and was ended</source>
        <translation>أجاب بأكثر بكثير مما تذكر بطاقته وأُنهي</translation>
    </message>
    <message>
        <source>its process answered with something that is not a message and was ended</source>
        <translation>أجابت عمليته بشيء ليس رسالة وأُنهيت</translation>
    </message>
    <message>
        <source>it has {count} labels, more than {most}: train it for fewer</source>
        <translation>عدد وسومه {count}، أكثر من {most}: درّبه لعدد أقل</translation>
    </message>
    <message>
        <source>it has more than {most} inputs, outputs or axes: export it with one of each</source>
        <translation>فيه أكثر من {most} من المدخلات أو المخرجات أو المحاور: صدّره بواحد من كل منها</translation>
    </message>
    <message>
        <source>the names of its labels, inputs and outputs are too long: export it with shorter ones</source>
        <translation>أسماء وسومه ومدخلاته ومخرجاته طويلة جدًا: صدّره بأسماء أقصر</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, and start nothing, signal nothing and reach no network</source>
        <translation>Landlock (ABI {abi}) وseccomp: النماذج الخارجية تقرأ مجلدها، وتكتب في مجلد مؤقت، ولا تشغّل شيئًا ولا ترسل إشارات ولا تصل إلى أي شبكة</translation>
    </message>
    <message>
        <source>seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and write your files, since this kernel offers no Landlock</source>
        <translation>seccomp وحده: النماذج الخارجية لا تشغّل شيئًا ولا ترسل إشارات ولا تصل إلى أي شبكة، لكنها تستطيع قراءة ملفاتك والكتابة فيها، لأن هذه النواة لا توفّر Landlock</translation>
    </message>
    <message>
        <source>none that this app knows on this system; foreign models run in processes of their own: they have limits on time, an environment without your variables and a session of their own, but can read your files, write where you can and use the network</source>
        <translation>لا شيء يعرفه هذا التطبيق على هذا النظام؛ تعمل النماذج الخارجية في عمليات خاصة بها: لها حدود زمنية وبيئة بلا متغيراتك وجلسة خاصة، لكنها تستطيع قراءة ملفاتك، والكتابة حيث تستطيع أنت، واستخدام الشبكة</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}) وseccomp: النماذج الخارجية تقرأ مجلدها، لكنها تستطيع إفراغ ملفات يمكنك الكتابة فيها</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network</source>
        <translation>Landlock (ABI {abi}) بلا seccomp: النماذج الخارجية تقرأ مجلدها، لكنها تستطيع تشغيل برامج واستخدام الشبكة</translation>
    </message>
    <message>
        <source>Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use the network, but can empty files that you can write</source>
        <translation>Landlock (ABI {abi}) بلا seccomp: النماذج الخارجية تقرأ مجلدها، لكنها تستطيع تشغيل برامج واستخدام الشبكة وإفراغ ملفات يمكنك الكتابة فيها</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: it reads its folder, writes nothing that stays, and starts nothing</source>
        <translation>عملية خاصة به لها حدود ذاكرة وزمن: إذا انهارت استمر التطبيق؛ وهو معزول: يقرأ مجلده، ولا يكتب شيئًا يبقى، ولا يشغّل شيئًا</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in in part: digitapp doctor says how far</source>
        <translation>عملية خاصة به لها حدود ذاكرة وزمن: إذا انهارت استمر التطبيق؛ وهو معزول جزئيًا: يبيّن digitapp doctor إلى أي حد</translation>
    </message>
    <message>
        <source>a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, since this system offers no way that the app knows: use models you trust</source>
        <translation>عملية خاصة به لها حدود ذاكرة وزمن: إذا انهارت استمر التطبيق؛ وهو غير معزول، لأن هذا النظام لا يوفّر طريقة يعرفها التطبيق: استخدم نماذج تثق بها</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} على {system}</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>العزل</translation>
    </message>
    <message>
        <source>backend {name}</source>
        <translation>المحرّك {name}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (غير موجود بعد)</translation>
    </message>
    <message>
        <source>is not installed; get it with: {command}</source>
        <translation>غير مثبّت؛ احصل عليه بالأمر: {command}</translation>
    </message>
    <message>
        <source>{version}, no display: the window cannot open here, the commands work</source>
        <translation>{version}، لا شاشة عرض: لا يمكن فتح النافذة هنا، والأوامر تعمل</translation>
    </message>
    <message>
        <source>{version}, does not start within 20 seconds; see whether the display answers</source>
        <translation>{version}، لا يبدأ خلال 20 ثانية؛ تحقق من استجابة شاشة العرض</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>انتهى بالحالة {status}</translation>
    </message>
    <message>
        <source>{version}, platform {name}</source>
        <translation>{version}، المنصة {name}</translation>
    </message>
    <message>
        <source>{place}, may use {needs}</source>
        <translation>{place}، يجوز له استخدام {needs}</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>النموذج {id}</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share})</source>
        <translation>يقرأ 7 مرسومًا {label} ({share})</translation>
    </message>
    <message>
        <source>reads a drawn 7 as {label} ({share}), but says that it is not a digit</source>
        <translation>يقرأ 7 مرسومًا {label} ({share})، لكنه يقول إنه ليس رقمًا</translation>
    </message>
    <message>
        <source>Stroke files and collections of digitapp</source>
        <translation>ملفات خطوط ومجموعات digitapp</translation>
    </message>
    <message>
        <source>optdigits of UCI (.tra, .tes)</source>
        <translation>optdigits من UCI ‏(.tra, .tes)</translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)</source>
        <translation>صورة (PNG, JPEG, BMP, GIF, TIFF, WEBP)</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already; choose another one.</source>
        <translation>{key} هو اختصار «{action}» بالفعل؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{key} moves the focus or the pen; choose another one.</source>
        <translation>{key} يحرّك التركيز أو القلم؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{key} writes a sign in text fields; add Ctrl or Alt to it.</source>
        <translation>{key} يكتب محرفًا في حقول النص؛ أضف إليه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No &amp;key</source>
        <translation>بلا ا&amp;ختصار</translation>
    </message>
    <message>
        <source>Takes the key from the chosen action</source>
        <translation>يزيل اختصار الإجراء المختار</translation>
    </message>
    <message>
        <source>&amp;First key</source>
        <translation>الاختصار الأ&amp;صلي</translation>
    </message>
    <message>
        <source>Gives the chosen action the key that it had at first</source>
        <translation>يعيد إلى الإجراء المختار اختصاره الأصلي</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>Gives every action the key that it had at first</source>
        <translation>يعيد إلى كل إجراء اختصاره الأصلي</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>عادت إلى كل الإجراءات اختصاراتها الأصلية.</translation>
    </message>
    <message>
        <source>Key of “{action}”:</source>
        <translation>اختصار «{action}»:</translation>
    </message>
    <message>
        <source>search for an action or a key</source>
        <translation>ابحث عن إجراء أو اختصار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>اختصار الإجراء المختار</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have</source>
        <translation>اضغط الاختصار الذي تريده للإجراء المختار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Tour, step {place} of {count}: {title}</source>
        <translation>جولة، الخطوة {place} من {count}: {title}</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>ينهي الجولة (Esc)</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>الخطوة السابقة (Alt+Left)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>الخطوة التالية (Alt+Right)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space puts it down and lifts it. If you draw nothing, the next step takes a sample.</source>
        <translation>ارسم رقمًا هنا، بالفأرة أو بقلم أو بالإصبع؛ أو بلوحة المفاتيح: مفاتيح الأسهم تحرّك قلمًا، وSpace يُنزله ويرفعه. إن لم ترسم شيئًا، أخذت الخطوة التالية عيّنة.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen moves, so try to make it doubt.</source>
        <translation>ما يقرؤه النموذج، ومدى ثقته، واحتمال كل رقم عنده. يتغير ذلك والقلم يتحرك، فحاول أن تجعله يشك.</translation>
    </message>
    <message>
        <source>The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what becomes of the answer.</source>
        <translation>لا يتلقى النموذج خطوطًا، بل هذه البكسلات القليلة وحدها، مؤطَّرة وموسّطة. أوقف «تأطير»، وانظر ما يحدث للإجابة.</translation>
    </message>
    <message>
        <source>What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question about your drawing: What if it were turned? What do other models read?</source>
        <translation>ما هو لصالح الإجابة وما هو ضدها. كل تبويب عدسة تجيب عن سؤال واحد حول رسمك: ماذا لو كان مُدارًا؟ ماذا تقرأ نماذج أخرى؟</translation>
    </message>
    <message>
        <source>Models, and your own</source>
        <translation>النماذج، ونموذجك الخاص</translation>
    </message>
    <message>
        <source>Here you choose another model. View &gt; Collection keeps drawings with what they are, and Teach makes a model of your own hand from them.</source>
        <translation>تختار هنا نموذجًا آخر. عرض &gt; المجموعة يحفظ الرسوم مع ما هي عليه، و«تعليم» يصنع منها نموذجًا لخط يدك.</translation>
    </message>
    <message>
        <source>Pen down, {x} % across, {y} % down</source>
        <translation>القلم منزَل، {x}٪ من اليسار، {y}٪ من الأعلى</translation>
    </message>
    <message>
        <source>Pen up, {x} % across, {y} % down</source>
        <translation>القلم مرفوع، {x}٪ من اليسار، {y}٪ من الأعلى</translation>
    </message>
    <message>
        <source>{path}: is an animation; only its first picture was read</source>
        <translation>{path}: صورة متحركة؛ لم تُقرأ إلا صورتها الأولى</translation>
    </message>
</context>
</TS>
