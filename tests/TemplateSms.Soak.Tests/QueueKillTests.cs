using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Killing;

namespace TemplateSms.Soak.Tests;

public class QueueKillTests
{
    [Fact]
    public void Plan_OfAFullRun_KillsTwentyTimes_AndWorkersMostOften()
    {
        var plan = KillPlan.Of(10_000, ofDatabase: true, sendsAgain: false, seed: 1);

        Assert.Equal([10, 5, 5], [plan.Of(KillTarget.Worker), plan.Of(KillTarget.Database), plan.Of(KillTarget.Gateway)]);
    }

    [Fact]
    public void Plan_OfADatabaseWithoutAProcess_DoesNotKillIt() =>
        Assert.Equal(0, KillPlan.Of(1_600, ofDatabase: false, sendsAgain: false, seed: 1).Of(KillTarget.Database));

    [Fact]
    public void Plan_OfABus_KillsTheBrokerToo()
    {
        var plan = KillPlan.OfBus(10_000, seed: 1);

        Assert.Equal([10, 3, 3, 4], [plan.Of(KillTarget.Worker), plan.Of(KillTarget.Database), plan.Of(KillTarget.Gateway), plan.Of(KillTarget.Broker)]);
    }

    [Fact]
    public void Log_OfAGatewayThatWasKilled_HasWhatWasNotAnswered()
    {
        var path = Path.GetTempFileName();
        try
        {
            var reader = new RequestLogReader(path);
            using (var log = new RequestLog(path))
            {
                log.Answer(log.Come(["a", "b"]));
                log.Come(["b", "c"]);
            }

            reader.End();

            Assert.Equal(4, reader.Messages);
            Assert.Equal([1, 2, 1], [reader.RequestsOf("a"), reader.RequestsOf("b"), reader.RequestsOf("c")]);
            Assert.Equal([false, true, true], [reader.IsWithheld("a"), reader.IsWithheld("b"), reader.IsWithheld("c")]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
