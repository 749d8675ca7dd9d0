/** The vision of the fictitious kabupaten, and which mission and aim each strategic objective serves. */
export const vision = 'Terwujudnya Tirta Makmur yang sejahtera, cerdas, dan melayani'

// prettier-ignore
export const missions: readonly { mission: string; aim: string; objectives: readonly string[] }[] = [
  { mission: 'Meningkatkan kesejahteraan dan kualitas hidup warga', aim: 'Warga yang sehat, berdaya, dan tidak miskin', objectives: [
    'Meningkatnya derajat kesehatan masyarakat',
    'Menurunnya kemiskinan dan pengangguran',
    'Meningkatnya mutu pendidikan dan infrastruktur dasar',
  ] },
  { mission: 'Mewujudkan pelayanan publik yang cepat dan mudah', aim: 'Pelayanan publik yang memuaskan', objectives: [
    'Meningkatnya kualitas pelayanan publik',
    'Terwujudnya pemerintahan digital',
    'Terwujudnya pelayanan terpadu',
  ] },
  { mission: 'Mengelola keuangan daerah secara akuntabel', aim: 'Keuangan daerah yang sehat dan mandiri', objectives: [
    'Meningkatnya akuntabilitas keuangan daerah',
    'Meningkatnya kemandirian keuangan daerah',
    'Meningkatnya efektivitas belanja daerah',
    'Meningkatnya kualitas struktur belanja',
  ] },
  { mission: 'Membangun birokrasi yang profesional dan inovatif', aim: 'Birokrasi yang berkinerja tinggi', objectives: [
    'Meningkatnya akuntabilitas kinerja',
    'Meningkatnya mutu perencanaan dan pengadaan',
    'Meningkatnya kompetensi aparatur',
    'Meningkatnya disiplin dan kesejahteraan aparatur',
    'Meningkatnya inovasi dan pengelolaan pengetahuan',
    'Meningkatnya penataan sumber daya manusia',
  ] },
]
