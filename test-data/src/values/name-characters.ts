/** Characters of given names, roughly by how common they are today. */
export const givenMale =
  '伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建文志国海峰亮成东江山松柏栋梁彬毅翔晨博轩睿泽楷航铭诚达昌荣兴庆福贵财富'
export const givenFemale =
  '芳娜敏静丽艳娟霞秀燕玲桂英兰红梅莉倩雪琳婷洁玉萍颖佳欣怡蕾薇瑶悦萌诗涵梦雅琪璐菲露晴岚凤珍莲菊香琴云蓉惠淑慧贞巧翠妍婉娇媛'
export const givenNeutral = '子雨嘉安乐一思文清永春新晓家世学立长小金天宝景宏远光正元立方可心如意若之以恒知行书言和平开启'

/** Rare characters that registers do hold; every one stands in the recogniser's charset (tested). */
export const givenRare =
  '淼垚犇骉焱森燚喆堃玥琬琰珺瑄璟璠瑀珩昀昕晞晟暄煊煜煦烨炘炜焓彧禛祎祐祺婧嫣姝娅嬿嬅翀翊翾骞骐骥骁骅旸旻昉昇昊昶晗晔晖暐曦霁霂霏霖甯宸寰峤峥嵘弈湉湜溱滢漪潇瀚灏淦沁泓泱瀛钰铖锴锜镕馨芃芊荇莘菡葳蓁蔚藜恺恪惇斐斓玠玢珂琎琤琮瑗瑭璘璇皓皎稷竑竣筠筱箐缦绮绾羿聿郢邶飏麒黛龑䶮㛃頔甡曌奡赟翯镠昳渼垭堉夤奭妤妘姮孚宓'

/** Parts of Uyghur and Kazakh names as transcribed; own name · father's name. */
export const turkicMale = [
  '阿卜杜拉',
  '买买提',
  '艾力',
  '吐尔逊',
  '热合曼',
  '库尔班',
  '玉素甫',
  '依明',
  '卡德尔',
  '艾山',
  '木沙',
  '叶尔兰',
  '赛力克',
  '努尔兰',
  '巴合提',
  '阿里木江',
]
export const turkicFemale = ['阿依古丽', '古丽娜尔', '热依汗', '帕提古丽', '米热古丽', '阿孜古丽', '迪丽努尔', '玛依拉', '阿丽亚', '沙吾列']

/** Halves of Tibetan names, and Mongolian names, as transcribed. */
export const tibetan = [
  '扎西',
  '卓玛',
  '次仁',
  '多吉',
  '央金',
  '旺堆',
  '平措',
  '格桑',
  '尼玛',
  '达瓦',
  '边巴',
  '白玛',
  '丹增',
  '曲珍',
  '拉姆',
  '索朗',
]
export const mongolian = [
  '巴特尔',
  '其其格',
  '苏日娜',
  '乌日图',
  '格根',
  '萨如拉',
  '哈斯',
  '朝鲁',
  '阿古拉',
  '娜仁',
  '图雅',
  '牧仁',
  '斯琴',
  '额尔敦',
]
