namespace TemplateSms.Templating;

/// <summary>The names that dates print, as data: no culture of the machine is asked.</summary>
internal sealed class CultureNames
{
    private readonly string[] _months;
    private readonly string[] _shortMonths;
    private readonly string[] _days;
    private readonly string[] _shortDays;

    private CultureNames(string[] months, string[] shortMonths, string[] days, string[] shortDays)
    {
        _months = months;
        _shortMonths = shortMonths;
        _days = days;
        _shortDays = shortDays;
    }

    public static CultureNames Invariant { get; } = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]);

    public string Month(int month) => _months[month - 1];

    public string ShortMonth(int month) => _shortMonths[month - 1];

    public string Day(DayOfWeek day) => _days[(int)day];

    public string ShortDay(DayOfWeek day) => _shortDays[(int)day];
}
