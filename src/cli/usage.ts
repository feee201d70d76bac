export const USAGE = `季考评 kaoping：党员季度积分考评簿（.xlsx）的命令行

用法
  kaoping new OUT.xlsx [--sample [--faults]] [--members N] [--seed S] [--set 项目=值]… [--force]
      新建考评簿。--sample 带示例数据，--faults 在示例中埋入常见的填表错误；
      --members 示例人数，--seed 示例的随机种子；--set 改一项设置，可以写多次；--force 覆盖已有文件。
  kaoping roster BOOK.xlsx [LIST.xlsx|LIST.csv] -o OUT.xlsx [--sheet 表名] [--map 姓名=C]… [--fill 党员类别=正式]…
      导入花名册：取一份名单（不写 LIST 时取 BOOK 里不属于考评簿的表），按表头认出各列，存为 OUT.xlsx。
      只新增没有的人，不删人；已有的人内容不同的逐项列出，加 --take-changes 才改；同名而工号不同的用 --add 工号 确认是另一人。
      --map 指定列（等号后留空为不取），--fill 名单空着时新增的人填什么；--rows、--no-rows 评分表加不加新增的人。
      BOOK 是空白工作簿时新建考评簿（--set 项目=值 改设置）。--preview（不写 -o）只看会带来什么，不写文件。
  kaoping templates BOOK.xlsx -o DIR [--department 代码]… [--missing] [--zip] [--force]
      发出模板：每个部门一份评分表，每个党小组长一份活动记录表，一份宣传稿件登记表，写入文件夹 DIR。
      --department 只要这些部门的，可以写多次；--missing 名单变动后只补发各部门的表里缺的人；
      --zip 打成一个压缩包；--force 覆盖同名文件。
  kaoping collect BOOK.xlsx FILE.xlsx … -o OUT.xlsx [--json]
      收表：认出交回来的每个文件是哪个部门、党小组的表，核对后一次收进考评簿，存为 OUT.xlsx。
      对不上的文件说明原因，不收，不影响其他文件；再次交来的，列出改了哪些单元格。
      --preview（不写 -o）只看各文件会带来什么，不写文件。
  kaoping board BOOK.xlsx [--remind 代码] [--json]
      收表进度：各部门未收、已收（何时、哪个文件）、已确认，还有几个问题、谁没有评；--remind 写一段给这个部门的提醒。
  kaoping confirm BOOK.xlsx --department 代码 --by 姓名 -o OUT.xlsx
      确认一个部门的评分表（收到、没有错误、人人评全以后）：谁、何时确认的哪些内容，存为 OUT.xlsx；以后再改会提示重新确认。
  kaoping sheets BOOK.xlsx -o OUT.xlsx
      补建缺少的部门评分表：花名册上参评的人各一行，还没有分数，存为 OUT.xlsx；已有的表不动。
  kaoping validate BOOK.xlsx [--json]
      校验，列出每个问题所在的单元格。不改动文件。
  kaoping mark BOOK.xlsx -o OUT.xlsx [--off]
      在各工作表里标出有问题的单元格（错误虚线框，提醒点划线框，提示点线框），存为 OUT.xlsx；--off 取消标出，恢复原样。
  kaoping fix BOOK.xlsx -o OUT.xlsx
      修复可以自动修复的问题（不会编造分数），存为 OUT.xlsx，并列出改了哪些单元格。
  kaoping compute BOOK.xlsx -o OUT.xlsx [--json] [--trial] [--confirm 姓名 --reason 理由]
      计算总分、名次、评优资格和党小组考核，连同结果表存为 OUT.xlsx。
      --trial 试算（结果标为草稿）；--confirm 与 --reason 确认全部提醒，写入确认记录；
      只要结果不要文件时，可以只写 --json，不写 -o。
      --attach 与上次计算比较，另附变动说明表（谁变了、因为哪里）；--appeal 编号 附于登记过的这件申诉。
  kaoping compute BOOK.xlsx --preview [--trial] [--confirm 姓名 --reason 理由]
      只看重新计算会有什么变动：上次计算之后改了哪些单元格，谁的总分、名次、资格会变，为什么。不写文件。
  kaoping try BOOK.xlsx [--weight 部门代码=权重]… [--set 项目=值]… [--score 工号/部门代码/指标代码=值]… [--without 部门代码]… [--json]
      试一试：改权重、规则或得分，或不计一个部门，看谁的名次和资格会变。不改动文件，也不写出文件。
      例：--weight JW=24 --weight DY=21；--set 并列处理=从严；--score 1001/DY/DY1=不适用。
  kaoping details BOOK.xlsx -o OUT.xlsx [--member 工号]… [--json] [--trial]
      个人明细：每人一页，每一分出自哪个单元格、怎样计入总分，连同结果表存为 OUT.xlsx。
      --member 只要这些人，可以写多次，不写就是全部；--json 以数据列出，可以不写 -o。
  kaoping charts BOOK.xlsx -o OUT.xlsx [--trial]
      图表：总分分布与评优线、各党小组平均分、各部门得分的高低，连同结果表存为 OUT.xlsx；每张图都有一段文字说明。
  kaoping quality BOOK.xlsx -o OUT.xlsx [--previous LAST.xlsx] [--json] [--trial]
      评分质量：各部门得分的分布、与上季的异同、实际权重、换一种算法的影响和一致性，存为 OUT.xlsx。
      只供沟通参考，不改变任何结果；--previous 上季的考评簿。
  kaoping publicity BOOK.xlsx -o OUT.xlsx [--json]
      宣传统计：按媒体级别和篇数计分，推荐宣传工作先进个人，连同每篇稿件的得分存为 OUT.xlsx。
      评分表还没有收齐也可以统计；只要结果不要文件时，可以只写 --json，不写 -o。
  kaoping notice BOOK.xlsx --from 日期 -o OUT.xlsx
      公示表：按公示范围列出名次、姓名和总分，从这一天起推算公示期的工作日，存为 OUT.xlsx。
      只公示正式结果；放假和调休上班填在“节假日”表里。--preview（不写 -o）只看公示期和还缺什么，不写文件。
  kaoping record BOOK.xlsx -o OUT.xlsx
      把本季度的正式结果记入历史并锁定，存为 OUT.xlsx；还有问题没有处理时不记。
  kaoping lock BOOK.xlsx -o OUT.xlsx --by 姓名
      锁定本季度：正式结果存为数值，各表加保护（不设密码），记入历史，存为 OUT.xlsx。
      结果须是现有数据的正式结果；以后任何改动，校验时都会指出在哪个单元格（V28）。
  kaoping unlock BOOK.xlsx -o OUT.xlsx --by 姓名 --reason 理由
      解除锁定，记入操作日志；历史中本季度的行随之撤回，改好后重新计算、重新锁定。
  kaoping annual BOOK.xlsx [QUARTER.xlsx …] -o OUT.xlsx [--json] [--other-unit]
      年度评优：按历史中各季度的总分写出年度汇总，存为 OUT.xlsx。
      QUARTER.xlsx 其他季度的考评簿，先把其中的历史和正式结果汇集进来；只要结果时可以只写 --json。
      取用其正式结果，即记入历史并锁定。单位名称不同的文件不取用，确要取用时加 --other-unit。
  kaoping next BOOK.xlsx -o OUT.xlsx
      开始下一季度：带入花名册、党小组、部门、指标、设置、仍有影响的一票否决和历史（连同本季度的正式结果），
      评分表空白，存为新的考评簿 OUT.xlsx，并列出没有带入的内容。先要正式计算过；BOOK.xlsx 不改动。
  kaoping --help | --version

退出码
  0 完成；2 考评簿还有必须先处理的问题（已列出，没有写出文件）；1 其他原因（见提示）。
`;
