/** What historyAndArticles.test.ts finds, issue by issue, each read against rules.md V and P1. */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "[V02] 历史 twice with one heading": ["V02.historyDuplicate E 历史!I1 “总分” heading=总分"],
  "[V02] 历史 without 总分": ["V02.historyMissing E 历史!D1 “” heading=总分"],
  "[V02] 历史 without 名次": ["V02.historyOptional I 历史!E1 “” heading=名次"],
  "[V02] 历史 with columns moved and another between": [],
  "[V03] nobody, an ambiguous number, and one who left told once": [
    "V03.historyNobody E 历史!C2 “” heading=工号",
    "V03.historyLeft I 历史!C3 （0999） “0999”",
    "V03.historyAmbiguous E 历史!C5 “101” heading=工号",
  ],
  "[V05] the same twice, and another result": [
    "V05.historySame W 历史!C3 王芳（0101） “0101” heading=工号 row=3 first=2",
    "V05.historyDifferent E 历史!C4 王芳（0101） “0101” heading=工号 row=4 first=2",
  ],
  "[V07] a flag without a total": [
    "V07.historyTotal E 历史!D2 王芳（0101） “” heading=总分",
    "V07.historyTotal E 历史!D3 李强（0102） “” heading=总分",
    "V07.historyTotal E 历史!D4 张敏（0103） “” heading=总分",
    "V07.historyTotal E 历史!D9 张敏（0103） “” heading=总分",
    "V24.historyWord E 历史!H9 张敏（0103） “谁知道” heading=依据 allowed=前二分之一、后二分之一、一票否决、并列跨线、有效季度不足、预备党员、缺项、不参评",
  ],
  "[V09] an id that is a number, a total that is text": [
    'V09.historyId E 历史!C2 王芳（0101） “101” heading=工号 id=0101 ⇒ [{"kind":"value","sheet":"历史","cell":"C2","before":101,"after":"0101","asText":true}]',
    'V09.historyTotal E 历史!D3 李强（0102） “85.33” heading=总分 suggestion=85.33 ⇒ [{"kind":"value","sheet":"历史","cell":"D3","before":"85.33","after":85.33}]',
  ],
  "[V10] a total that is none": [
    "V10.historyTotal E 历史!D2 王芳（0101） “优” heading=总分 min=0 max=1000",
    "V10.historyTotal E 历史!D3 李强（0102） “不适用” heading=总分 min=0 max=1000",
  ],
  "[V12] totals that no settings can give, and those at the bounds": [
    "V12.historyTotal E 历史!D2 王芳（0101） “1000.01” heading=总分 min=0 max=1000",
    "V12.historyTotal E 历史!D3 李强（0102） “-0.01” heading=总分 min=0 max=1000",
  ],
  "[V13] three decimals": ["V13.historyTotal E 历史!D2 王芳（0101） “85.333” heading=总分 suggestion=85.33"],
  "[V17] [V20] an error value and a merged cell in 工号": [
    "V17.historyError E 历史!C2 “#N/A” heading=工号",
    "V20.historyMerged E 历史!C4 “0101” heading=工号",
  ],
  "[V24] a year, a quarter, a flag and a basis that are none": [
    "V24.historyPeriod E 历史!A2 王芳（0101） “二六” heading=年度 allowed=四位数年份",
    "V24.historyPeriod E 历史!B2 王芳（0101） “5” heading=季度 allowed=1–4",
    "V24.historyWord E 历史!F2 王芳（0101） “合格” heading=资格 allowed=具备、不具备、待党总支研究、不参加排名、不参评",
    "V24.historyWord E 历史!H2 王芳（0101） “领导决定” heading=依据 allowed=前二分之一、后二分之一、一票否决、并列跨线、有效季度不足、预备党员、缺项、不参评",
  ],
  "[V31] quarters that are not locked": [
    "V31.historyUnlocked W 历史!G2 “” period=2026年第二季度 count=2",
    "V31.historyUnlocked W 历史!G4 “” period=2026年第一季度 count=1",
    "V24.historyPeriod E 历史!A5 王芳（0101） “二六” heading=年度 allowed=四位数年份",
    "V24.historyPeriod E 历史!B6 王芳（0101） “9” heading=季度 allowed=1–4",
  ],
  "[V02] 宣传稿件 without 媒体, without 标题, with 日期 twice": [
    "V02.articleMissing E 宣传稿件!C1 “题” heading=标题",
    "V02.articleOptional I 宣传稿件!D1 “渠道” heading=媒体",
    "V02.articleDuplicate E 宣传稿件!G1 “日期” heading=日期",
    "V02.articleMissing E 宣传稿件!G1 “” heading=链接或剪报",
  ],
  "[V02] 宣传稿件 with columns in another order": [],
  "[V19] [V20] [V21] formulas to another workbook, a merge, hidden rows": [
    'V21.articleRows W 宣传稿件!A2 “第2、4行” ⇒ [{"kind":"unhideRows","sheet":"宣传稿件","rows":[1,3]}]',
    'V19.article W 宣传稿件!C2 “把课堂还给学生” formula==[宣传.xlsx]Sheet1!C2 ⇒ [{"kind":"value","sheet":"宣传稿件","cell":"C2","before":"=[宣传.xlsx]Sheet1!C2","after":"把课堂还给学生"}]',
    "V27.article W 宣传稿件!C2 “=[宣传.xlsx]Sheet1!C2”",
    'V27.article W 宣传稿件!D2 “=UPPER("x")”',
    'V20.article E 宣传稿件!D3 “校园公众号” range=D3:D4 ⇒ [{"kind":"unmerge","sheet":"宣传稿件","range":"D3:D4","fill":[]}]',
  ],
  "[V05] one 稿件编号 with other authors and another title, and a row twice": [
    "V05.articleAuthors E 宣传稿件!F3 “0102” code=A1 first=2 expected=0101",
    "V05.articleTitle W 宣传稿件!C4 “把课堂还给老师” code=A1 first=2 expected=把课堂还给学生",
    'V05.articleSame W 宣传稿件!A5 “A1” first=2 ⇒ [{"kind":"deleteRow","sheet":"宣传稿件","table":"Articles","row":4}]',
    "V07.articleBlank E 宣传稿件!F6 “” heading=作者",
    "V07.articleText I 宣传稿件!C7 “” heading=标题",
    "V07.articleBlank E 宣传稿件!A8 “” heading=稿件编号",
    "V07.articleBlank E 宣传稿件!A9 “” heading=稿件编号",
  ],
  "[V05] the same authors in another order are the same": ["V05.articleAuthor W 宣传稿件!F3 “李强、王芳、0101” author=王芳"],
  "[V16] one title under two codes": [
    "V16.article W 宣传稿件!C3 “把课堂，还给学生” code=A1 other=C2",
    "V07.articleText I 宣传稿件!C5 “” heading=标题",
    "V07.articleText I 宣传稿件!C6 “” heading=标题",
  ],
  "[V16] one title under two codes of other authors": ["V16.articleAuthors E 宣传稿件!C3 “把课堂还给学生” code=A1 other=C2"],
  "[V09] an author's id that is a number": [
    'V09.articleId E 宣传稿件!F2 王芳（0101） “101” author=101 id=0101 ⇒ [{"kind":"value","sheet":"宣传稿件","cell":"F2","before":101,"after":"0101","asText":true}]',
  ],
  "[V09] an author's id that a formula makes": [
    'V09.articleId E 宣传稿件!F2 王芳（0101） “101” author=101 id=0101 ⇒ [{"kind":"value","sheet":"宣传稿件","cell":"F2","before":"=100+1","after":"0101","asText":true}]',
  ],
  "[V26] authors written otherwise": [
    'V26.articleAuthor I 宣传稿件!F2 陈静（0104） “陳静” author=陳静 suggestion=陈静（0104） ⇒ [{"kind":"value","sheet":"宣传稿件","cell":"F2","before":"陳静","after":"陈静","asText":true}]',
    'V26.articleAuthor I 宣传稿件!F3 王芳（0101） “０１０１；李强” author=０１０１ suggestion=王芳（0101） ⇒ [{"kind":"value","sheet":"宣传稿件","cell":"F3","before":"０１０１；李强","after":"0101；李强","asText":true}]',
    "V05.articleAuthor W 宣传稿件!F5 “陳静；陳静” author=陈静",
    "V26.articleAuthor I 宣传稿件!F5 陈静（0104） “陳静；陳静” author=陳静 suggestion=陈静（0104）",
    "V26.articleAuthor I 宣传稿件!F5 陈静（0104） “陳静；陳静” author=陳静 suggestion=陈静（0104）",
  ],
  "[V26] what a formula makes is not rewritten": [
    "V26.articleAuthor I 宣传稿件!F2 陈静（0104） “陳静” author=陳静 suggestion=陈静（0104）",
    'V27.article W 宣传稿件!F2 “="陳静"”',
  ],
  "[V03] [V10] authors who are nobody, or nobody knows who": [
    "V03.articleAuthor E 宣传稿件!F2 “0999” author=0999 suggestion=",
    "V03.articleMismatch E 宣传稿件!F3 李强（0102） “王芳（0102）” author=王芳（0102） owner=李强（0102）",
    "V10.articleAuthor E 宣传稿件!F4 “王芳/李强” author=王芳/李强",
    "V03.articleInside W 宣传稿件!F5 “王芳老师” author=王芳老师 suggestion=王芳（0101）",
    "V03.articleAuthor E 宣传稿件!F7 “103.5” author=103.5 suggestion=",
  ],
  "[V04] an author's name of two members": ["V04.articleAuthor E 宣传稿件!F2 “王芳” author=王芳 candidates=王芳（0101）、王芳（0103）"],
  "[V05] an author twice in one cell, by name and by id": [
    "V05.articleAuthor W 宣传稿件!F2 “0101；王芳；校外人；校外 人；0101” author=王芳",
    "V05.articleAuthor W 宣传稿件!F2 “0101；王芳；校外人；校外 人；0101” author=校外人",
  ],
};
