using FsCheck;
using FsCheck.Fluent;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Tests.Sms;

public class SegmentFitTests
{
    [Theory]
    [InlineData(true, 1, 0, 160)]
    [InlineData(true, 2, 0, 306)]
    [InlineData(true, 1, 12, 148)]
    [InlineData(false, 1, 0, 70)]
    [InlineData(false, 6, 0, 402)]
    [InlineData(false, 2, 12, 122)]
    public void Room_IsThatOfTheSegmentsLessTheReserve(bool isGsm7, int segments, int reserve, int room) =>
        Assert.Equal(room, new SegmentFit(isGsm7, segments, reserve).Room);

    [Fact]
    public void FirstPastRoom_OfAnyText_IsWhereTheBeginningStopsFitting() =>
        Prop.ForAll(
            Gen.Elements("a", "€", "{", "é", "\n").ListOf(340).Select(string.Concat).ToArbitrary(),
            Gen.Choose(0, 340).ToArbitrary(),
            (whole, length) =>
            {
                var text = whole[..length];
                var fit = new SegmentFit(IsGsm7: true, Segments: 2);
                var past = fit.FirstPastRoom(text);
                Assert.True(fit.SegmentsOf(text[..past]) <= 2);
                Assert.True(past == text.Length || fit.SegmentsOf(text[..(past + 1)]) > 2);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void FirstPastRoom_InsideASurrogatePair_IsBeforeThePair() =>
        Assert.Equal(69, new SegmentFit(IsGsm7: false, Segments: 1).FirstPastRoom(new string('я', 69) + "😀"));

    [Fact]
    public void FirstPastRoom_OfOneUnit_IsBeforeAPair() =>
        Assert.Equal(0, new SegmentFit(IsGsm7: false, Segments: 1, Reserve: 69).FirstPastRoom("😀"));
}
