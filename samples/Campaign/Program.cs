using Campaign;
using Campaign.Workers;

if (args is [WorkerProcess.Verb])
    return await WorkerProgram.RunAsync();

if (!CampaignOptions.TryParse(args, out var options, out var answer))
{
    Console.Error.WriteLine(answer);
    return 2;
}

return await CampaignProgram.RunAsync(options);
