using System.Globalization;

namespace TemplateSms.Shared;

/// <summary>
/// The names and separators of a culture: how dates and numbers print under a template's <c>culture</c>, for the
/// compiler's figures and for the runtime's text. No culture of the machine is asked.
/// </summary>
internal sealed class CultureData
{
    private DateTimeFormatInfo? _halvesOfDay;
    private NumberFormatInfo? _numbers;
    private string[]? _namesOfHalves;
    private string[]? _lowerNamesOfHalves;

    /// <summary>The forms of a template without a culture: English names, and .NET's invariant separators.</summary>
    public static CultureData Invariant { get; } = new()
    {
        Name = "",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ShortDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        Morning = "AM",
        Afternoon = "PM",
        DatePattern = "MM/dd/yyyy",
        TimePattern = "HH:mm:ss",
        DecimalSeparator = ".",
        GroupSeparator = ",",
        GroupSizes = [3],
        MinusSign = "-",
        Percent = new("%", PercentForm.AfterBlank),
    };

    public required string Name { get; init; }

    /// <summary>The months as they stand beside the number of a day: 22 ноября.</summary>
    public required string[] Months { get; init; }

    /// <summary>The months on their own, ноябрь; null where they are no different.</summary>
    public string[]? LoneMonths { get; init; }

    public required string[] ShortMonths { get; init; }

    public string[]? LoneShortMonths { get; init; }

    /// <summary>The days, from Sunday on.</summary>
    public required string[] Days { get; init; }

    public required string[] ShortDays { get; init; }

    public required string Morning { get; init; }

    public required string Afternoon { get; init; }

    /// <summary>A date in figures, as a format of .NET.</summary>
    public required string DatePattern { get; init; }

    /// <summary>A time with its seconds, as a format of .NET.</summary>
    public required string TimePattern { get; init; }

    public required string DecimalSeparator { get; init; }

    public required string GroupSeparator { get; init; }

    /// <summary>The digits of a group, from the right; the last size repeats.</summary>
    public required int[] GroupSizes { get; init; }

    public required string MinusSign { get; init; }

    public required PercentSign Percent { get; init; }

    public string[] MonthNames(bool besideDay) => besideDay ? Months : LoneMonths ?? Months;

    public string[] ShortMonthNames(bool besideDay) => besideDay ? ShortMonths : LoneShortMonths ?? ShortMonths;

    /// <summary>The signs of numbers, as .NET takes them.</summary>
    public NumberFormatInfo Numbers => _numbers ??= NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = DecimalSeparator,
        NumberGroupSeparator = GroupSeparator,
        NumberGroupSizes = GroupSizes,
        CurrencyDecimalSeparator = DecimalSeparator,
        CurrencyGroupSeparator = GroupSeparator,
        CurrencyGroupSizes = GroupSizes,
        PercentDecimalSeparator = DecimalSeparator,
        PercentGroupSeparator = GroupSeparator,
        PercentGroupSizes = GroupSizes,
        PercentSymbol = Percent.Text,
        PercentPositivePattern = Percent.PositivePattern,
        PercentNegativePattern = Percent.NegativePattern,
        NegativeSign = MinusSign,
    });

    /// <summary>The morning and the afternoon.</summary>
    public string[] HalvesOfDay => _namesOfHalves ??= [Morning, Afternoon];

    public string[] LowerHalvesOfDay => _lowerNamesOfHalves ??= [Morning.ToLowerInvariant(), Afternoon.ToLowerInvariant()];

    /// <summary>A date in figures: 22/11/2026.</summary>
    public string PrintDate(DateTime value) => value.ToString(DatePattern, CultureInfo.InvariantCulture);

    /// <summary>A time with its seconds: 18:05:00.</summary>
    public string PrintTime(DateTime value) => value.ToString(
        TimePattern,
        _halvesOfDay ??= new DateTimeFormatInfo { AMDesignator = Morning, PMDesignator = Afternoon });
}
