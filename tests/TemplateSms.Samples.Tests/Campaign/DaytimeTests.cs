using global::Campaign.Gateways;

namespace TemplateSms.Samples.Tests.Campaign;

/// <summary>The sample's campaign leaves at any hour, since its account's clock shows noon.</summary>
public sealed class DaytimeTests
{
    [Fact]
    public void ZoneAt_AnyHour_HasNoonThere() => Assert.All(Enumerable.Range(0, 24), hour =>
    {
        var time = new DateTimeOffset(2026, 12, 1, hour, 30, 0, TimeSpan.Zero);

        var zone = TimeZoneInfo.FindSystemTimeZoneById(Daytime.ZoneAt(time));

        Assert.Equal(12, TimeZoneInfo.ConvertTime(time, zone).Hour);
    });
}
