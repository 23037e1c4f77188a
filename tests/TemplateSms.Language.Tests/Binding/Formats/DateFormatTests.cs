using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Binding.Formats;

public class DateFormatTests
{
    [Theory]
    [InlineData("dd/MM/yyyy", "%d/%m/%Y")]
    [InlineData("d/M/yyyy", "%-d/%-m/%Y")]
    [InlineData("HH:mm", "%H:%M")]
    [InlineData("H:mm", "%-H:%M")]
    [InlineData("HH:MM", "%H:%M")]
    [InlineData("hh:mm tt", "%I:%M %p")]
    [InlineData("ddd h:mm tt", "%a %-I:%M %p")]
    [InlineData("M/d/yyyy h:mm:ss tt", "%-m/%-d/%Y %-I:%M:%S %p")]
    [InlineData("HH:mm:ss", "%H:%M:%S")]
    [InlineData("d MMMM yyyy", "%-d %B %Y")]
    [InlineData("dddd d MMMM", "%A %-d %B")]
    [InlineData("ddd dd MMM", "%a %d %b")]
    [InlineData("dd/mm/yyyy", "%d/%m/%Y")]
    [InlineData("mm/dd/yyyy hh:mm", "%m/%d/%Y %I:%M")]
    [InlineData("yyyy-MM-dd", "%Y-%m-%d")]
    [InlineData("yyyyMMdd", "%Y%m%d")]
    [InlineData("yyyy-MM-ddTHH:mm:ss", "%Y-%m-%dT%H:%M:%S")]
    [InlineData("dd 'de' MMMM", "%d de %B")]
    [InlineData("d MMMM 'à' HH'h'mm", "%-d %B à %Hh%M")]
    [InlineData("d MMMM à HHhmm", "%-d %B à %Hh%M")]
    [InlineData("dd\\\\.MM\\\\.yy", "%d.%m.%y")]
    [InlineData("DD/MM/YYYY", "%d/%m/%Y")]
    [InlineData("D MMMM YYYY [at] HH:mm", "%-d %B %Y at %H:%M")]
    [InlineData("EEEE d MMMM", "%A %-d %B")]
    [InlineData("EEE, d MMM yyyy", "%a, %-d %b %Y")]
    [InlineData("d/m/Y", "%d/%m/%Y")]
    [InlineData("H:i", "%H:%M")]
    [InlineData("j F Y", "%-d %B %Y")]
    [InlineData("TT.MM.JJJJ", "%d.%m.%Y")]
    [InlineData("jj/mm/aaaa", "%d/%m/%Y")]
    [InlineData("dd-mm-jjjj", "%d-%m-%Y")]
    [InlineData("gg/mm/aaaa", "%d/%m/%Y")]
    [InlineData("ДД.ММ.ГГГГ", "%d.%m.%Y")]
    [InlineData("%d/MM/yyyy", "%d/%m/%Y")]
    [InlineData("%d/%m/yyyy", "%d/%m/%Y")]
    [InlineData("%d MMMM %Y", "%d %B %Y")]
    [InlineData("%H:mm", "%H:%M")]
    [InlineData("%A d MMMM", "%A %-d %B")]
    [InlineData("%dd/%MM/%yyyy", "%d/%m/%Y")]
    [InlineData("%dd/%mm/%yyyy", "%d/%m/%Y")]
    [InlineData("%HH:%mm", "%H:%M")]
    [InlineData("%d/%m/%YYYY", "%d/%m/%Y")]
    public void Pattern_OfAnotherLibrary_IsAWarningWithTheOneThatWasMeant(string written, string meant)
    {
        var finding = Find(written);

        Assert.Equal(BindingRules.FormatPrintsItself, finding.Rule);
        Assert.Equal($"\"{meant}\"", finding.Suggestion);
        Assert.EndsWith($"write '{meant}'", finding.Message);
        Assert.Empty(Compile(meant).Findings);
    }

    [Theory]
    [InlineData("today", "This format prints 'today' for every date; write a specifier")]
    [InlineData("100%%", "This format prints '100%' for every date; write a specifier")]
    [InlineData("d", "This format prints 'd' for every date; here a short date is '%x'")]
    [InlineData("t", "This format prints 't' for every date; here a time is '%H:%M'")]
    [InlineData("D", "This format prints 'D' for every date; here a long date is '%A %-d %B %Y'")]
    [InlineData("LL", "This format prints 'LL' for every date; here a date is '%-d %B %Y'")]
    [InlineData("dd/MM/yyyy", "This format prints 'dd/MM/yyyy' for every date; dates are formatted by the specifiers of strftime: write '%d/%m/%Y'")]
    [InlineData("%d/MM/yyyy", "This format prints '05/MM/yyyy' on 5 December 2026, since 'MM', 'yyyy' are no specifiers; write '%d/%m/%Y'")]
    [InlineData("%A d MMMM", "This format prints 'samedi d MMMM' on 5 December 2026, since 'd', 'MMMM' are no specifiers; write '%A %-d %B'")]
    [InlineData("%dd %B", "This format prints '05d décembre' on 5 December 2026, since '%dd' is no specifier; write '%d %B'")]
    public void Format_ThatPrintsItself_SaysWhatIsPrinted(string format, string message) =>
        Assert.StartsWith(message, Find(format, "culture: fr\n").Message);

    [Theory]
    [InlineData("%Q", null)]
    [InlineData("%d %K", null)]
    [InlineData("%z", "%Z")]
    [InlineData("%H:%i", "%H:%M")]
    [InlineData("%d/%m/%G", "%d/%m/%Y")]
    [InlineData("%Ey", "%y")]
    [InlineData("%Od", "%d")]
    [InlineData("%_d %B", "%e %B")]
    [InlineData("%0d", "%d")]
    [InlineData("%02d", "%d")]
    [InlineData("%^a", "%a")]
    [InlineData("%-B", "%B")]
    [InlineData("%#d", "%-d")]
    [InlineData("%3N", "%L")]
    [InlineData("%:z", "%Z")]
    [InlineData("%d 100%", "%d 100%%")]
    [InlineData("20 % le %d", "20 %% le %d")]
    [InlineData("%d%", "%d%%")]
    public void Specifier_ThatIsUnknown_IsAWarningWithTheOneThatWasMeant(string written, string? meant)
    {
        var finding = Find(written);

        Assert.Equal(BindingRules.UnknownSpecifier, finding.Rule);
        Assert.Equal(meant is null ? null : $"\"{meant}\"", finding.Suggestion);
        Assert.Contains(meant is null ? "write one of the documented specifiers" : $"write '{meant}'", finding.Message);
    }

    [Theory]
    [InlineData("%Q", "Not a specifier of dates: '%Q'. This format prints '%Q' for every date; ")]
    [InlineData("%d %Q %d %K", "Not a specifier of dates: '%Q', '%K'. This format prints '05 %Q 05 %K' on 5 December 2026; ")]
    [InlineData("100%", "Not a specifier of dates: '%'. This format prints '100%' for every date; write '100%%'")]
    public void Specifier_ThatIsUnknown_SaysWhatIsPrinted(string format, string message) =>
        Assert.StartsWith(message, Find(format).Message);

    // Formats of real messages in 25 languages, with words around the specifiers.
    [Theory]
    [InlineData("%d. %B")]
    [InlineData("%Hh%M")]
    [InlineData("%-Hh%M")]
    [InlineData("le %d/%m à %Hh%M")]
    [InlineData("%A %-d %B à %H h %M")]
    [InlineData("%A, %d. %B um %H:%M Uhr")]
    [InlineData("am %-d.%-m. gegen %H Uhr")]
    [InlineData("%-d de %B de %Y")]
    [InlineData("%A %-d de %B a las %H:%M h")]
    [InlineData("%d/%m/%Y às %Hh%Mmin")]
    [InlineData("il %-d %B alle ore %H.%M")]
    [InlineData("%A %-d %B om %H.%M uur")]
    [InlineData("dd %d-%m-%Y")]
    [InlineData("de %ee van %B")]
    [InlineData("%-de %B")]
    [InlineData("d. %-d. %B kl. %H.%M")]
    [InlineData("den %-d:e %B")]
    [InlineData("%-d.%-m.%Y klo %-H.%M")]
    [InlineData("%-d. %B %Y kell %H:%M")]
    [InlineData("%Y. gada %-d. %B plkst. %H:%M")]
    [InlineData("%Y m. %B %-d d. %H val.")]
    [InlineData("%-d %B %Y r. o godz. %H:%M")]
    [InlineData("%-d. %B v %H:%M hod.")]
    [InlineData("%Y. %B %-d-án, %H órakor")]
    [InlineData("%-d %B, ora %H:%M")]
    [InlineData("%d %B %Y г. в %H:%M ч")]
    [InlineData("%d.%m.%Y р. о %H год. %M хв.")]
    [InlineData("στις %-d %B, %I:%M %P")]
    [InlineData("%d %B %Y saat %H.%M'de")]
    [InlineData("ngày %d tháng %m năm %Y, %H giờ %M")]
    [InlineData("%Y年%-m月%-d日 %H時%M分")]
    [InlineData("%Y년 %-m월 %-d일")]
    [InlineData("%A %-d %B الساعة %H:%M")]
    [InlineData("%B %-dth at %-I:%M %p")]
    [InlineData("%-I%P")]
    [InlineData("week %V of %Y, day %u")]
    [InlineData("%g")]
    [InlineData("%FT%T%Z")]
    [InlineData("%d%%")]
    [InlineData("%a%n%d")]
    [InlineData("%H:%M:%S s")]
    [InlineData("%Mm%Ss")]
    public void Format_OfSpecifiersAndWords_HasNoFinding(string format) =>
        Assert.Empty(Compile(format).Findings);

    [Theory]
    [InlineData("\"dd/MM\"", "\"%d/%m\"")]
    [InlineData("'dd/MM'", "'%d/%m'")]
    [InlineData("`dd/MM`", "`%d/%m`")]
    public void Fix_OfAFormat_KeepsItsQuotes(string literal, string written)
    {
        var template = TemplateCompiler.Compile(new TemplateFile("t.smstpl", $"---\nparams:\n  day: date\n---\nOn {{{{ day | date.to_string {literal} }}}}."));
        var fix = Assert.Single(TemplateFixes.For(template, Assert.Single(template.Findings)));

        Assert.Equal(FixKey.CorrectFormat, fix.Key);
        Assert.Contains(FixKey.CorrectFormat, FixKey.Choices);
        Assert.Equal(written, Assert.Single(fix.Edits).NewText);
    }

    [Fact]
    public void Format_OfBothKinds_HasBothFindings() =>
        Assert.Equal(["SMS2028", "SMS2029"], Compile("%d/MM %Q").Findings.Select(f => f.Rule.Id).Order());

    private static Finding Find(string format, string settings = "") => Assert.Single(Compile(format, settings).Findings);

    private static CompiledTemplate Compile(string format, string settings = "") =>
        TemplateCompiler.Compile(new TemplateFile("t.smstpl", $"---\n{settings}encoding: ucs2\nparams:\n  day: datetime\n---\nOn {{{{ day | date.to_string \"{format}\" }}}}."));
}
