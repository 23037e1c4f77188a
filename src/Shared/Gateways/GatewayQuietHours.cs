#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>Hours of every day, on the account's clock, which may pass midnight.</summary>
/// <param name="FirstHour">The hour in which they begin, 0 to 23.</param>
/// <param name="EndHour">The first hour after them, 0 to 23.</param>
#if NET
public
#else
internal
#endif
readonly record struct GatewayQuietHours(int FirstHour, int EndHour)
{
    /// <summary>Whether an hour is one of them.</summary>
    /// <param name="hour">The hour, 0 to 23.</param>
    public bool Contain(int hour) =>
        FirstHour <= EndHour ? hour >= FirstHour && hour < EndHour : hour >= FirstHour || hour < EndHour;
}
