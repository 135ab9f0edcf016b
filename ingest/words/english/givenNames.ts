import type {Gender} from '../types.ts'
import {named} from './named.ts'

/** Given names of many languages that are mostly a man's or mostly a woman's. */
export const givenNames: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...named(
    'male',
    `james john robert michael william david richard joseph thomas charles christopher daniel
     matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george
     edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott
     brandon benjamin samuel frank gregory raymond alexander patrick jack dennis jerry tyler aaron
     jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger
     gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert
     dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis
     philip bobby johnny bradley ted tom tim mike bill bob jim jeff ben dan dave steve chris matt
     nick tony rick greg bernie barack marco mitt newt jeb rand mitch harry chuck hugh jake
     vladimir ahmed mohammed mohamed ali hassan omar carlos luis miguel pedro antonio jorge hans
     klaus jurgen pierre jean francois ivan sergei dmitri boris igor pavel jan piotr marek laszlo
     gyorgy stefan lars erik sven bjorn kenji hiroshi takeshi oliver noel liam oscar archie leo
     alfie theo freddie reuben rory callum ewan euan angus fergus hamish alasdair alastair alistair
     duncan malcolm lachlan gareth rhys owen ieuan emyr huw aled declan cormac eoin niall ciaran
     conor cillian padraig seamus fintan diarmuid brendan desmond dominic damian adrian julian
     simon martin graham geoffrey clive nigel trevor barry derek neil colin leonard bernard
     clifford reginald silas amos ezra elias tobias barnaby rupert giles miles hector horace ivor
     basil cedric edmund edgar alfred ernest cecil hubert ambrose emeka chidi chinedu kwame kofi
     kojo yaw femi tunde segun ade sipho thabo themba tendai jabu mandla abdul abdullah ibrahim
     ismail yusuf youssef mustafa khalid tariq karim rashid bilal imran asif hamza anwar nasser
     samir walid ziad faisal salman rajesh suresh ramesh mahesh sanjay vijay ajay anil sunil arjun
     rahul rohan vikram amit ashok deepak naveen krishnan harpreet gurpreet mateo santiago diego
     alejandro javier fernando rafael ricardo eduardo sergio andres pablo alvaro ignacio joaquin
     ernesto guillermo rodrigo felipe manuel enrique alfonso emilio julio mario luigi giovanni
     giuseppe lorenzo matteo alessandro stefano paolo franco enzo marcello etienne guillaume
     olivier laurent thierry philippe jacques yann yves luc mathieu antoine henri emile rene didier
     pascal gilles joao tiago nuno rui bram pieter willem joost maarten wouter jeroen sander dirk
     gerrit kees johan anders mikael henrik nils karl gustav olof magnus harald haakon leif olav
     torsten axel jens soren mads rasmus jonas lukas matthias florian wolfgang dieter heinz helmut
     gunther uwe rainer bernd ulrich friedrich ludwig otto mikhail nikolai dmitry alexei andrei
     konstantin yuri oleg viktor bogdan taras mykola tomasz krzysztof andrzej jerzy zbigniew
     wojciech milos zoltan istvan ferenc attila bela nikos yannis dimitris giorgos stavros mehmet
     murat emre kemal ismet orhan cem haruto satoshi akira taro kazuo`,
  ),
  ...named(
    'female',
    `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
     margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
     stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
     nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
     diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
     megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances
     kathryn janice alice hillary ivanka melania carly megyn sophia sofia isabella ingrid astrid
     greta elena olga natasha svetlana irina fatima aisha leila yuki keiko claire charlotte marie
     sophie camille lucia carmen rosa debbie sue kate katie jane jill julia paula monica
     condoleezza loretta huma kellyanne lena nadia odile tilda moira moyra mhairi morag ailsa isla
     eilidh catriona fiona shona kirsty aoife aoibheann niamh siobhan sinead orla maeve roisin
     grainne caoimhe saoirse bronwen carys cerys sian angharad rhiannon gwen gwyneth nerys beth
     bethan bethany eleanor ellen eliza elsie edith esther ethel agnes ada amelia ava mia lily
     poppy ruby evie freya phoebe daisy florence matilda harriet beatrice imogen georgina georgia
     gemma tamsin philippa pippa rosalind rosemary hilary gillian jillian hazel heidi helga hilda
     ottilie ottoline petra gretchen liesel annika annalise birgit brigitte britta elke heike ilse
     inge katarina katrin liv maja maren signe sigrid solveig sonja tove ulla ursula ursel
     wilhelmina saskia anneke marijke femke ines mercedes dolores pilar consuelo guadalupe
     esperanza marisol soledad ximena paloma beatriz catalina leticia alejandra gabriela valentina
     daniela fernanda francesca giulia chiara bianca alessandra federica paola simona silvia
     giovanna margherita antonella amelie chloe manon celine sylvie genevieve monique veronique
     dominique nathalie delphine helene solange therese odette yvette yvonne ngozi chioma adaeze
     ifeoma amara nneka folake yetunde titilayo abena akosua ama efua esi thandi nomsa zanele
     lindiwe naledi palesa amina zainab zahra khadija maryam mariam yasmin layla noor samira salma
     rania dalia hanan nawal soraya shirin parisa farah zara sana saira nasreen shabana priya
     anjali kavita sunita lakshmi meera deepa nisha neha pooja divya radha indira asha usha shreya
     tatiana oksana larisa galina ludmila nadezhda ekaterina anastasia yulia daria polina ksenia
     agnieszka malgorzata katarzyna joanna ewa zofia halina jadwiga milena vesna jelena ivana
     zsuzsa ilona eszter eleni despina ayse elif zeynep emine sakura haruka yumi akiko naomi mei
     eve miriam leah tabitha lydia dinah edda elsa elin emilia ebba linnea`,
  ),
])
