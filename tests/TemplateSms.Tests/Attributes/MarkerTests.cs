using System.Reflection;

namespace TemplateSms.Tests.Attributes;

/// <summary>The attributes that tell the analyzer what a value becomes, as users and generated code put them.</summary>
public class MarkerTests
{
    [Fact]
    public void Markers_GoOnParametersPropertiesAndFields() =>
        Assert.All(
            (Type[])[typeof(SmsApiKeyAttribute), typeof(SmsBoundAttribute), typeof(SmsPhoneNumberAttribute), typeof(SmsSenderAttribute), typeof(SmsTextAttribute), typeof(SmsTrackerAttribute)],
            marker => Assert.Equal(
                AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field,
                marker.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn));

    [Fact]
    public void Bound_KeepsItsTypeAndCountsSeptetsUnlessTold()
    {
        var code = Attribute<SmsBoundAttribute>("code");
        var name = Attribute<SmsBoundAttribute>("name");

        Assert.Equal(("string(6, digits)", SmsEncoding.Gsm7), (code.Type, code.Encoding));
        Assert.Equal(("string(20)", SmsEncoding.Auto), (name.Type, name.Encoding));
    }

    [Fact]
    public void Text_IsOneSegmentOfGsm7UnlessTold()
    {
        var plain = Attribute<SmsTextAttribute>("plain");
        var large = Attribute<SmsTextAttribute>("large");

        Assert.Equal((SmsEncoding.Gsm7, 1), (plain.Encoding, plain.MaxSegments));
        Assert.Equal((SmsEncoding.Ucs2, SmsContent.Dynamic), (large.Encoding, large.MaxSegments));
    }

    [Fact]
    public void PublicApi_IsMarkedWhereItTakesThem()
    {
        Assert.NotNull(typeof(SenderId).GetMethod(nameof(SenderId.Parse), [typeof(string)])!.GetParameters()[0].GetCustomAttribute<SmsSenderAttribute>());
        Assert.NotNull(typeof(PhoneNumber).GetMethod(nameof(PhoneNumber.Parse), [typeof(string)])!.GetParameters()[0].GetCustomAttribute<SmsPhoneNumberAttribute>());
        Assert.NotNull(typeof(SmsSendOptions).GetProperty(nameof(SmsSendOptions.Tracker))!.GetCustomAttribute<SmsTrackerAttribute>());
        Assert.NotNull(typeof(SmsContent).GetMethod(nameof(SmsContent.Create))!.GetParameters()[0].GetCustomAttribute<SmsTextAttribute>());
    }

    private static T Attribute<T>(string parameter)
        where T : Attribute =>
        typeof(MarkerTests).GetMethod(nameof(Notify), BindingFlags.NonPublic | BindingFlags.Static)!
            .GetParameters().Single(p => p.Name == parameter).GetCustomAttribute<T>()!;

    private static string Notify(
        [SmsBound("string(6, digits)")] string code,
        [SmsBound("string(20)", SmsEncoding.Auto)] string name,
        [SmsText] string plain,
        [SmsText(Encoding = SmsEncoding.Ucs2, MaxSegments = SmsContent.Dynamic)] string large) => code + name + plain + large;
}
