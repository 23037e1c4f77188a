using System.Globalization;
using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class CultureTests
{
    [Fact]
    public void Texts_UnderAnotherCulture_AreTheSame()
    {
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Strange();
        try
        {
            Assert.Equal("-12.50", TextForm.Of(-12.50m));
            Assert.Equal("-1.5", TextForm.Of(-1.5));
            Assert.Equal("-7", TextForm.Of(-7));
            Assert.Equal("1,234.5", MathFunctions.Format(1234.5, "#,##0.0"));
            Assert.Equal("22 Nov 2026", TextForm.Of(new DateOnly(2026, 11, 22)));
            Assert.Equal("11/22/26 18:05", DateFunctions.ToString(new DateTime(2026, 11, 22, 18, 5, 0), "%D %R"));
            Assert.Equal("18:05", TextForm.Of(new TimeOnly(18, 5)));
            Assert.Equal("11/22/2026 00:00:00", Operators.Interpolate(new DateOnly(2026, 11, 22)));
            Assert.Equal("The range -1 to 1", $"The range {Message(-1, 1)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    private static string Message(int least, int most)
    {
        Assert.False(Guard.Range(9, "n", least, most, out var error));
        return error.Message["Parameter 'n' is outside the range ".Length..^1];
    }

    // Made here, so that it exists where the machine has no culture data.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = " ";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        culture.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Repeat("xx", 13)];
        return culture;
    }
}
