using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class DateFunctionsTests
{
    private static readonly DateTimeOffset _evening = new(2013, 9, 12, 22, 49, 27, 5, TimeSpan.FromHours(5.5));

    [Theory]
    [InlineData("%d/%m/%Y", "12/09/2013")]
    [InlineData("%a %A %b %B %h", "Thu Thursday Sep September Sep")]
    [InlineData("%c", "Thu Sep 12 22:49:27 2013")]
    [InlineData("%C %y %e", "20 13 12")]
    [InlineData("%D %F %x", "09/12/13 2013-09-12 09/12/2013")]
    [InlineData("%H:%M:%S %I %k %l %p %P", "22:49:27 10 22 10 PM pm")]
    [InlineData("%L %N", "005 005000000")]
    [InlineData("%r|%R|%T|%X", "10:49:27 PM|22:49|22:49:27|22:49:27")]
    [InlineData("%j %u %w %U %V %W", "255 4 4 37 37 37")]
    [InlineData("%s %Z", "1379006367 +05:30")]
    [InlineData("%v", "12-SEP-2013")]
    [InlineData("%n%t%%", "\n\t%")]
    [InlineData("%g%d", "12")]
    [InlineData("%g", " 12 Sep 2013")]
    [InlineData("%-B %-L %q 50%-", "%-B %-L %q 50%-")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void ToString_Pattern_PrintsAsScribanDoes(string pattern, string expected) =>
        Assert.Equal(expected, DateFunctions.ToString(_evening, pattern));

    [Theory]
    [InlineData("%H:%M %Z", "00:00 +00:00")]
    [InlineData("%a %e %b %y", "Sat  5 Dec 26")]
    [InlineData("%F %D %j %u %% %I%p", "2026-12-05 12/05/26 339 6 % 12AM")]
    public void ToString_DateOnly_IsMidnight(string pattern, string expected) =>
        Assert.Equal(expected, DateFunctions.ToString(new DateOnly(2026, 12, 5), pattern));

    [Theory]
    [InlineData("%-d/%-m/%-y", "5/7/3")]
    [InlineData("%-e.%-m.%-Y", "5.7.2003")]
    [InlineData("%-H:%-M:%-S %-I %p", "8:4:9 8 AM")]
    [InlineData("%-k %-l %-j %-U %-V %-W %-C %-u %-w", "8 8 186 27 27 27 20 6 6")]
    [InlineData("%-s %s", "1057392249 1057392249")]
    [InlineData("%d %-d", "05 5")]
    [InlineData("%%-d%--d", "%-d%--d")]
    public void ToString_HyphenBeforeANumber_LeavesThePaddingOut(string pattern, string expected) =>
        Assert.Equal(expected, DateFunctions.ToString(new DateTimeOffset(2003, 7, 5, 8, 4, 9, TimeSpan.Zero), pattern));

    [Fact]
    public void ToString_EveryDayOfAYearAndEveryHour_PrintsWithoutPaddingTheSameNumber()
    {
        foreach (var moment in Enumerable.Range(0, 366).Select(day => new DateTime(2028, 1, 1).AddDays(day).AddHours(day % 24).AddSeconds(day * 17)))
        {
            foreach (var specifier in "CdeHIjklmMSuUVwWyY")
            {
                var padded = DateFunctions.ToString(moment, $"%{specifier}");
                var expected = padded.TrimStart(' ', '0');

                Assert.Equal((specifier, expected.Length > 0 ? expected : "0"), (specifier, DateFunctions.ToString(moment, $"%-{specifier}")));
            }
        }
    }

    [Fact]
    public void ToString_SundayAndNoon_AreNumberedByTheirConventions()
    {
        Assert.Equal("7 0", DateFunctions.ToString(new DateOnly(2026, 11, 22), "%u %w"));
        Assert.Equal("12 PM", DateFunctions.ToString(new TimeOnly(12, 30), "%I %p"));
    }

    [Fact]
    public void ToString_Null_PrintsNothing() => Assert.Null(DateFunctions.ToString((DateOnly?)null, "%F"));

    [Fact]
    public void AddDays_ToADate_GivesAMomentThatPrintsAlike()
    {
        var day = new DateOnly(2026, 11, 22);

        Assert.Equal("02 Dec 2026", TextForm.Of(DateFunctions.AddDays(day, 10)));
        Assert.Equal("31 Oct 2026", TextForm.Of(DateFunctions.AddDays(day, -22)));
        Assert.Equal("2026-11-23 12:00", DateFunctions.ToString(DateFunctions.AddDays(day, 1.5), "%F %H:%M"));
    }

    [Fact]
    public void AddMonths_FromALongMonth_EndsOnTheLastDay() =>
        Assert.Equal(new DateOnly(2026, 2, 28), DateFunctions.AddMonths(new DateOnly(2026, 1, 31), 1));

    [Fact]
    public void Add_BeyondTheCalendar_IsATemplateError()
    {
        var exception = Assert.Throws<SmsTemplateException>(() => DateFunctions.AddYears(DateTime.MaxValue, 1));

        Assert.Equal(SmsArgumentProblem.Computation, exception.Error.Reason);
        Assert.Throws<SmsTemplateException>(() => DateFunctions.AddMonths(new DateOnly(2026, 1, 1), long.MaxValue));
        Assert.Throws<SmsTemplateException>(() => DateFunctions.AddHours(DateTimeOffset.MaxValue, double.MaxValue));
    }
}
