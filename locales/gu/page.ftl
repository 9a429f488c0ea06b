page-title = તમારી ભાષામાં અભિવાદન
page-introduction = નામ લખો, ભાષા પસંદ કરો અને અભિવાદન વાંચો.


page-name = નામ
page-name-example = હેતલ
page-language = ભાષા
page-language-none = મેળ ખાતી ભાષા નથી
page-time = સમય
page-time-any = કોઈપણ સમય
page-time-now = હમણાં
page-formality = સંબોધન શૈલી
page-formality-neutral = સામાન્ય
page-formality-formal = ઔપચારિક
page-formality-casual = અનૌપચારિક
page-submit = અભિવાદન કરો


page-copy = કૉપિ કરો
page-copied = કૉપિ કર્યું
page-unreachable = સેવા સુધી પહોંચી શકાતું નથી. કનેક્શન તપાસો અને ફરી પ્રયાસ કરો.
