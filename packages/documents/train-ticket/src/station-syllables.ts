/** Readings of the characters of station names as the railways spell them (`v` or `u` for ü, no tones), after the sources of station-names.ts. */
export const stationSyllables = `
a阿 ai艾 an安鞍 ang昂 ao敖鳌 ba八坝巴霸鲅 bai柏白百 ban坂板版班 bang帮邦 bao保包堡宝豹 bei北碑碚背 ben本栟贲 beng蚌 bi壁毕濞璧碧笔 bian砭边
bin宾彬滨 bing秉 bo亳伯勃博泊波 bu埠堡布步部 cai彩蔡 cang仓沧苍 cao曹草 ce册策 cen岑 cha刹叉察岔查槎茶 chai柴 chang厂场常昌长 chao巢朝潮超
che车 chen晨辰郴陈 cheng城成承澄 chi池翅茌赤 chong充冲崇涌重 chu楚滁 chuan川 chuang创 chun唇春 chuo绰 ci慈次磁 cong从葱 cui崔翠 cun村
cuo嵯 da大打达 dai代岱带戴 dan丹郸 dang党当砀荡 dao刀到岛道 de得德 deng灯登磴邓 di低地坻底滴 dian垫店淀电甸 ding丁定顶鼎 dong东洞董 dou豆
du度杜渡独读都 duan端 dui兑堆对 dun墩敦 duo多 e峨鄂额 en恩 er二儿尔洱耳 fa发垡法 fan烦番繁范 fang坊房方芳邡防 fei妃肥费飞 fen分汾芬
feng丰冯凤奉封峰枫烽锋风 fo佛 fu复富府扶抚浮涪福罘芙阜 ga嘎 gai盖 gan干感橄甘赣赶 gang冈岗港钢 gao告皋藁高 ge个各格葛革 gen根 gong公共功宫工巩弓恭贡 gou沟
gu古固姑孤沽菇谷骨 gua瓜 guan关冠官灌莞观 guang光广 gui归柜桂贵 guo国果涡虢郭 ha哈 hai海 han含寒憨汉汗涵罕邯韩 hang杭航 hao号好浩 he合和河禾荷菏贺鹤
hei黑 heng亨横衡 hong宏洪红虹 hou侯厚后鲘 hu呼壶户湖胡葫虎鄠 hua化华桦滑花 huai徊怀槐淮 huan换桓环 huang凰晃湟潢煌璜皇黄 hui会回徽惠汇灰辉 hun浑珲
huo火获霍 ji即吉基暨机汲济稷箕纪绩芨蓟集鸡 jia佳加嘉夹家架甲贾郏 jian剑尖建涧碱简间 jiang匠姜将江绛 jiao交椒滘焦胶蛟角郊 jie介揭界结节街 jin晋津缙近进金锦
jing井京旌景泾精经荆菁镜靖静 jiu九旧臼酒 ju句居巨苴莒 juan圈鄄 jun军君峻 ka卡喀 kai凯开恺 kang康 kao考 ke克岢棵科 ken肯 keng坑 kong空 kou口
ku库 kuan宽 kui奎葵 kun昆 la喇拉腊 lai崃来涞濑莱赉赖 lan兰岚栏榄蓝 lang塱廊朗浪狼琅郎阆 lao老 le乐勒 lei磊耒雷 leng冷楞
li丽利力历厉李梨沥溧澧犁理礼离立荔醴里黎 lian廉涟练莲连 liang两亮凉梁粮良 liao寮料聊辽 lie列 lin临林琳磷蔺 ling令凌岭棱灵陵零 liu六刘柳流 long陇隆龙 lou娄楼
lu六卢庐泸潞禄芦路陆露鲁鹿麓 luan滦 lun仑伦轮 luo洛漯珞罗落骆 lv吕旅绿 lve略 ma嘛玛马麻 mai麦 man曼满漫 mang茫 mao帽毛猫茂茅 mei梅眉美 men们门
meng勐孟梦猛蒙 mi密弥汨米 mian免冕勉渑绵面 miao庙 min岷敏民闵闽 ming名明 mo墨末漠磨莫 mou谋 mu姥暮木沐牟牡牧穆 na纳那 nai乃奈耐 nan南楠 nang囊
nao淖 ne讷 nei内 nen嫩 neng能 ni尼拟泥 nian年念碾 niang娘 ning宁 niu牛 nong农 nu奴 nuan暖 nuo诺 nv女 ou瓯 pa琶 pai徘牌
pan攀潘番盘磐 pang滂 pao泡 pei裴 peng彭朋棚蓬 pi皮邳郫 pian偏 piao瓢票缥 ping凭坪屏平瓶萍 po坡鄱 pu埔堡普浦濮莆葡蒲铺 qi七其启奇岐崎戚旗栖棋气祁綦耆蕲齐
qian乾前千潜犍迁黔 qiang强羌 qiao乔桥 qie且 qin沁琴秦钦 qing庆清箐青 qiong琼邛 qiu丘仇邱 qu区曲渠衢 quan全圈权泉 que确 rao绕饶 re热
ren人仁任 ri日 rong容榕荣蓉融 rou柔 ru乳如汝 rui瑞 run润 ruo若 sa萨 sai塞赛 san三 sang桑 se色 sha沙砂莎 shan善山汕鄯 shang上商尚
shao哨绍邵韶 she射歙涉畲社舍设 shen审沈深神绅莘 sheng升嵊盛胜 shi世什十始峙市师施氏狮石 shou寿手首 shu书墅树沭熟疏舒蜀 shuang双 shui水 shun顺
shuo朔硕 si司四寺思斯泗 song宋嵩松 su宿素肃苏 sui睢穗绥遂随 sun孙 suo所索 ta他塔踏 tai台太泰 tan坛坦滩潭谭郯 tang唐堂塘棠汤 tao桃洮萄陶 te特
teng滕藤 ti提梯 tian天甜田 tie铁 ting亭厅汀 tong同桐桶洞潼瞳筒统通铜 tou头 tu吐图土徒涂途 tuan团湍 tun吞屯 tuo坨托沱驼 wa瓦 wai歪 wan万湾
wang旺望汪王 wei为卫威尾巍微渭潍维苇韦魏 wen文温闻 wo倭卧沃窝 wu乌五午吴婺屋巫无梧武芜 xi喜息昔汐浠溪熙犀茜西锡隰 xia下厦夏峡霞 xian仙先县咸岘贤
xiang乡向响巷湘相祥翔襄象镶项香 xiao孝小萧霄 xie斜谢 xin信心忻新辛 xing兴型星杏行邢陉 xiong熊雄 xiu休修岫秀 xu叙圩徐戌溆许 xuan宣悬轩 xue学穴雪
xun旬浔浚逊 ya亚崖涯牙衙雅鸭 yan偃兖堰岩延彦晏沿炎烟焉燕盐砚鄢阎雁 yang扬杨洋漾秧羊阳鸯 yao姚窑耀腰遥 ye业冶叶掖野 yi一义亦以仪伊依夷宜弋彝易沂益谊迤邑驿黟 yin尹引荫银阴音
ying应英营蓥迎颍鹰 yong永雍 you友尤攸油游邮酉 yu于余宇尉峪榆淤玉禹禺虞裕郁雨鱼 yuan元原园垣塬源远院鸳 yue乐岳月越 yun云匀蕴运郓郧韵 za杂 zai仔 zao枣灶 ze则泽
zeng增曾 zha咋扎柞鲊 zhai宅寨豸 zhan战湛盏 zhang丈帐张彰杖樟漳章 zhao兆召招昭照肇诏赵 zhe哲柘者 zhen圳镇 zheng征政正郑 zhi址志支枝植沚治纸织脂至芝芷陟
zhong中仲忠钟 zhou周州洲舟 zhu主朱柱株珠祝竹褚诸驻 zhua爪 zhuan转 zhuang壮庄 zhun准 zhuo卓涿 zi子字梓淄滋紫自资 zong宗棕 zou邹 zu祖足 zui嘴
zun遵 zuo作左
`
